package corpus

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/net/html"
)

// pagesAtHand reads the HTML pages of the shared corpus and our samples.
func pagesAtHand(b *testing.B) []Page {
	shared := os.Getenv("MUBIAO_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	var pages []Page
	for _, dir := range []string{"samples", filepath.Join(shared, "corpus", "full-web-pages"), filepath.Join(shared, "corpus", "news-pages-2011"), filepath.Join(shared, "corpus", "notices-govcn-html")} {
		if _, err := os.Stat(dir); err != nil {
			continue
		}
		for p := range Pages(dir) {
			if f := byText(string(p.Raw)); f.name == "html" {
				pages = append(pages, p)
			}
		}
	}
	return pages
}

// Clean, parsing included, should take at most twice the time of BenchmarkParse.
func BenchmarkClean(b *testing.B) { run(b, func(p Page) { Clean(p) }) }

func BenchmarkParse(b *testing.B) { run(b, func(p Page) { html.Parse(bytes.NewReader(p.Raw)) }) }

func run(b *testing.B, f func(Page)) {
	pages := pagesAtHand(b)
	size := 0
	for _, p := range pages {
		size += len(p.Raw)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, p := range pages {
			f(p)
		}
	}
}
