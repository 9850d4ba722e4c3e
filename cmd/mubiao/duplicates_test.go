package main

import (
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

func documentOf(source, text string, year int) *output.Batch {
	b := new(output.Batch)
	docs, _ := corpus.Clean(corpus.NewPage(source, []byte(text)))
	docs[0].ReportYear = year
	b.Add(docs[0], nil)
	return b
}

func TestDuplicates(t *testing.T) {
	var body strings.Builder
	for i := range 60 {
		fmt.Fprintf(&body, "第%c项工作要求各%c县推进%c类建设，投资%d亿元。\n", '一'+rune(i*7), '丁'+rune(i*11), '丈'+rune(i*13), 100+i*7)
	}
	text := body.String()
	otherFigures := strings.NewReplacer("1", "2", "2", "3", "3", "5", "4", "8", "5", "1").Replace(text)
	var d duplicates
	for _, c := range []struct {
		name, text string
		year       int
		want       string // source of the first, "" for none
		flag       string
	}{
		{"first", text, 2024, "", ""},
		{"the same", text, 2024, "first", ""},
		{"the same of another year", text, 2023, "first", "year_conflict"},
		{"the same of no year", text, 0, "first", ""},
		{"a repost with a line before and after", "本报云州讯。\n" + text + "各地要抓好落实。\n", 2024, "first", "near_duplicate"},
		{"nearly the same of another year", "本报云州讯。\n" + text, 2022, "", ""},
		{"the same form with other figures", otherFigures, 2024, "", ""},
		{"short", "全市新建公园8个。", 2024, "", ""},
		{"short and nearly the same", "全市新建公园9个。", 2024, "", ""},
		{"short and the same", "全市新建公园8个。", 2024, "short", ""},
	} {
		b := documentOf(c.name, c.text, c.year)
		d.mark(b)
		doc, got := b.Documents[0], ""
		if doc.DuplicateOf != nil {
			got = *doc.DuplicateOf
		}
		want := ""
		if c.want != "" {
			texts := map[string]string{"first": text, "short": "全市新建公园8个。"}
			want = documentOf(c.want, texts[c.want], 2024).Documents[0].DocID
		}
		if got != want {
			t.Errorf("%s: duplicate of %q, want %q", c.name, got, want)
		}
		if found := strings.Contains(strings.Join(doc.Flags, " "), "near_duplicate") || strings.Contains(strings.Join(doc.Flags, " "), "year_conflict"); found != (c.flag != "") || c.flag != "" && !strings.Contains(strings.Join(doc.Flags, " "), c.flag) {
			t.Errorf("%s: flags %q, want %q", c.name, doc.Flags, c.flag)
		}
	}
}

// What is kept of a document must stay small, for a run may hold millions.
func TestDuplicatesStaySmall(t *testing.T) {
	var d duplicates
	const n = 100_000
	for i := range uint64(n) {
		s := sketch{whole: mix(i), near: true}
		for k := range s.text {
			s.text[k] = byte(mix(i*64 + uint64(k)))
		}
		if first, _ := d.find(&s); first != nil {
			t.Fatal("two that have nothing in common are taken for one")
		}
		d.add(s)
	}
	if bytes := (len(d.seen)*chunkOfSketches*int(unsafe.Sizeof(sketch{})) + 4*len(d.slots)) / n; bytes > 128 {
		t.Errorf("%d bytes a document", bytes)
	}
}
