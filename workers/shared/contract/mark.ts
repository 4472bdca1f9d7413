import * as z from "zod";

export const markView = z
  .object({
    kind: z.enum(["heading", "item", "quote", "row", "link", "strong", "image"]),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    level: z.number().int().min(1).max(6).optional().meta({ description: "That of a heading's element." }),
    href: z.string().optional().meta({ description: "Where a link leads." }),
    image: z.number().int().min(0).optional().meta({ description: "Which of `images` stands here, from 0." }),
    src: z.string().optional().meta({ description: "The address of that image." }),
  })
  .meta({
    id: "Mark",
    description: "What a stretch of the body is on its page, in UTF-16 units, as snippets count.",
  });
