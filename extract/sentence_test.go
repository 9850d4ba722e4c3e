package extract_test

import (
	"strings"
	"testing"

	"github.com/mubiao/mubiao/corpus"
)

// A text without full stops, as of a list that lost its lines, loses no statement.
func TestRunOnSentence(t *testing.T) {
	const clause, times = "东桥县完成道路改造12公里，", 500
	text := "2025年工作总结\n" + strings.Repeat(clause, times)
	rows := compiled().Statements(corpus.Parse(text, corpus.Date{}))
	if len(rows) != times {
		t.Fatalf("%d of %d values found", len(rows), times)
	}
	for _, s := range rows {
		if got := text[s.ValueSpan.Start:s.ValueSpan.End]; got != "12公里" {
			t.Fatalf("value %q", got)
		}
	}
}
