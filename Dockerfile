# Everything comes from the npm registry and this folder; the base image is the only other thing that is fetched.
FROM node:24-bookworm-slim AS installed
WORKDIR /app
COPY package.json package-lock.json ./
# The base image has the right Node: that of package.json is for machines with an old one. The scripts of the
# packages would only put a second copy of each program beside the first.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force && rm -r node_modules/node-linux-*

FROM node:24-bookworm-slim
WORKDIR /app
ENV HOST=0.0.0.0 \
    PORT=8787 \
    BAODONG_STATE=/state
# What the first start makes (the admin token, the keys of secrets) belongs into the volume too: a new container
# without these keys could not send to any channel that has a secret.
RUN mkdir /state && ln -s /state/.dev.vars .dev.vars && chown node:node /state /app
COPY --from=installed --chown=node:node /app/node_modules ./node_modules
COPY --chown=node:node package.json package-lock.json wrangler.toml tsconfig.json ./
COPY --chown=node:node migrations ./migrations
COPY --chown=node:node workers ./workers
COPY --chown=node:node scripts ./scripts
COPY --chown=node:node sources ./sources
USER node
VOLUME /state
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/v1/health').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: the runner itself is to hear the signal that stops the container.
CMD ["node", "scripts/start.ts"]
