# syntax=docker/dockerfile:1
# docker build -t exonym . && docker run --rm -v "$PWD:/data" exonym check .
FROM swift:6.1-bookworm AS build
WORKDIR /src
COPY scripts/bootstrap scripts/bootstrap
RUN scripts/bootstrap
COPY Package.swift Package.resolved* ./
RUN swift package resolve
COPY . .
RUN swift build -c release --product exonym --static-swift-stdlib \
 && install -D -m 755 .build/release/exonym /out/bin/exonym \
 && install -D -m 644 -t /out/share/exonym/glossary glossary/*.yaml

FROM debian:bookworm-slim
RUN apt-get update -qq \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
      ca-certificates libcurl4 libxml2 libicu72 zlib1g libzip4 libuchardet0 libcmark-gfm0.29.0.gfm.6 libcmark-gfm-extensions0.29.0.gfm.6 \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/ /usr/local/
# Files that are written belong to whoever runs the container: docker run --user "$(id -u)".
WORKDIR /data
ENTRYPOINT ["exonym"]
CMD ["--help"]
