// The first import of every script: all code after it may rely on this version of Node.
const NODE_MAJOR_MIN = 24;

if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR_MIN) {
  console.error(
    `Node ${process.versions.node} is too old to run this directly. Use npm (npm start, npm run dev, npm run demo): it takes the Node ${NODE_MAJOR_MIN} that npm ci installed.`,
  );
  process.exit(1);
}
