# The dashboard's files behind one address with the API: same origin, so cookies stay same-site.

FROM node:24.11.1-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --include=dev \
  && NX_DAEMON=false npx nx run-many -t build --projects=@rolewright/dashboard

FROM nginxinc/nginx-unprivileged:1.29.3-alpine AS run
COPY infra/docker/dashboard.nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/apps/dashboard/dist /usr/share/nginx/html
USER nginx
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
  CMD wget -q -O /dev/null http://127.0.0.1:8080/index.html
