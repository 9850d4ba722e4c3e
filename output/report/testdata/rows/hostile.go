package main

import (
	"iter"
	"strings"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
)

const (
	attack = `</script><script>window.harmed=1</script><img src=x onerror="window.harmed=1"><svg onload="window.harmed=1"></svg><!--<script>`
	// 𠮷 and 😀 take two UTF-16 units each.
	beyond = "𠮷林😀县" + attack + "𠮷产量达到120万吨，"
)

// hostile makes an article whose every word is an attack, one with a sentence
// of a megabyte, and one whose address is a script of another kind.
func hostile() iter.Seq2[*corpus.Document, []extract.Statement] {
	return func(yield func(*corpus.Document, []extract.Statement) bool) {
		long := beyond + strings.Repeat("字", 1<<20/len("字")) + "。"
		for i, doc := range []*corpus.Document{
			{Title: attack, URL: "javascript:window.harmed=1", Issuer: attack, Text: "第一行𠮷\n" + beyond + "\n表\t" + beyond + "\t格"},
			{Title: "一句很长的话", URL: "data:text/html," + attack, Text: long},
			{Title: "😀", URL: " java\nscript:window.harmed=1", Text: beyond},
		} {
			doc.ID = "d" + strings.Repeat(string(rune('a'+i)), 16)
			doc.Source, doc.Genre = attack+doc.ID, corpus.News
			doc.Region = corpus.Place{Name: attack, Level: "county"}
			if !yield(doc, found(doc.Text)) {
				return
			}
		}
	}
}

// found makes a statement of each 120万吨.
func found(text string) []extract.Statement {
	var list []extract.Statement
	amount := 1.2e6
	for at := 0; ; {
		i := strings.Index(text[at:], "𠮷产量")
		if i < 0 {
			return list
		}
		start := at + i
		value := start + len("𠮷产量达到")
		end := value + len("120万吨")
		from := strings.LastIndex(text[:start], "𠮷林")
		list = append(list, extract.Statement{
			Kind: extract.Target, Indicator: "𠮷产量", IndicatorName: attack, Form: extract.Level, Bound: extract.Point, Unit: "t",
			Value: &amount, Low: &amount, High: &amount, PartOf: -1, Actor: attack, Heading: attack,
			Sentence: extract.Span{Start: from, End: min(end+len("，")+1<<20, len(text))}, Span: extract.Span{Start: start, End: end}, ValueSpan: extract.Span{Start: value, End: end},
			Evidence: []extract.Evidence{{Slot: "indicator", Span: extract.Span{Start: start, End: value - len("达到")}}, {Slot: attack, Span: extract.Span{Start: value - len("达到"), End: value}}},
		})
		at = end
	}
}
