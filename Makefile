# The two commands of the README are `make demo` and `make test`; both install what is missing.
SHELL := /bin/bash
export EXONYM_STRICT := 1
PREFIX ?= /usr/local
EXONYM := .build/release/exonym

.PHONY: demo test build release lint format interop bench fuzz generate install clean help

help:
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

demo: release ## install, build, and run the main job on the shipped articles
	@scripts/demo $(EXONYM)

test: ## install, build, and run every test
	@scripts/bootstrap
	swift build --build-tests
	swift test --skip-build

release: ## build the optimised program (.build/release/exonym)
	@scripts/bootstrap
	swift build -c release --product exonym

build: ## build everything for debugging
	@scripts/bootstrap
	swift build

lint: ## format, direction of imports, lengths, traps on input
	@scripts/lint

format: ## format all Swift sources in place
	swift format -i -p -r Package.swift Sources Tests Benchmarks Examples

interop: release ## prove that independent programs load and use our TMX, and that pre-commit runs our hooks
	@scripts/bootstrap --interop
	scripts/interop-tmx
	scripts/interop-pre-commit $(EXONYM)
	scripts/interop-embeddings

bench: ## run the benchmarks, each of which asserts its answer
	@scripts/bootstrap
	swift build -c release --package-path Benchmarks --scratch-path .build-bench
	@shared=$${EXONYM_SHARED:-../shared}; sets=""; [ ! -d $$shared ] || sets="--sets $$shared/data/alignment"; \
	for program in "Names $$shared" "Segmentation $$shared" "SRX $$shared" "Language $$shared" "Alignment $$sets" Normalization TMX; do \
	  set -- $$program; name=$$1; shift; \
	  echo "== $$name"; .build-bench/release/$${name}Benchmark "$$@" || exit 1; done

fuzz: ## validate 100,000 mutated memories (ROUNDS=n for more)
	swift build -c release --package-path Benchmarks --scratch-path .build-bench --product TMXBenchmark
	.build-bench/release/TMXBenchmark fuzz $${ROUNDS:-100000} Tests/TMXTests/Fixtures/authored

docs: ## make the reference of the libraries from their DocC catalogues (.build-docs/<Library>.doccarchive)
	@scripts/bootstrap
	swift build
	scripts/docs

generate: ## make the generated sources anew from Data/
	@for script in scripts/generate-*; do echo $$script; $$script; done

install: release ## install program, glossary, completions and manual pages to PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/exonym/glossary
	install -m 755 $(EXONYM) $(DESTDIR)$(PREFIX)/bin/exonym
	install -m 644 glossary/*.yaml $(DESTDIR)$(PREFIX)/share/exonym/glossary/
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(EXONYM) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/exonym
	$(EXONYM) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_exonym
	$(EXONYM) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/exonym.fish
	command -v python3 >/dev/null && scripts/man-pages $(EXONYM) $(DESTDIR)$(PREFIX)/share/man/man1 || true

clean: ## remove what was built
	rm -rf .build .build-*
