# Small, not root, and able to run with a read-only root:
#   docker build -t jiyao . && docker run --read-only --tmpfs /tmp -e BOT_TOKEN=… jiyao
# To keep reports that are added from the chat, mount volumes at /app/corpus and /app/index.
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim
WORKDIR /app
# Nothing is written outside the volumes: tsx would keep a cache in /tmp otherwise.
ENV NODE_ENV=production TSX_DISABLE_CACHE=1
COPY --from=packages --chown=node:node /app/node_modules node_modules
COPY --chown=node:node package.json tsconfig.json LICENSE ./
COPY --chown=node:node src src
COPY --chown=node:node corpus corpus
COPY --chown=node:node index index
USER node
# No npm in between: it would keep SIGTERM from the bot.
CMD ["node", "--import", "tsx", "src/main.ts"]
