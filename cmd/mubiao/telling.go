package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

// telling writes what the engine did with a document, for an analyst to follow.
type telling struct {
	w          io.Writer
	doc        *corpus.Document
	statements []extract.Statement
	steps      [][]extract.Step
	traces     []extract.Trace
	rows       []output.StatementRow
}

func newTelling(w io.Writer, e *extract.Extractor, doc *corpus.Document) *telling {
	t := &telling{w: w, doc: doc}
	t.statements, t.steps, t.traces = e.Explain(doc)
	batch := new(output.Batch)
	batch.Add(doc, t.statements)
	t.rows = batch.Statements
	return t
}

// tell writes the sentences from a byte on, or the one at a code point, and
// returns how many it wrote. Of a whole file it passes over what holds nothing.
func (t *telling) tell(from, at int) int {
	shown := 0
	for i := range t.traces {
		tr := &t.traces[i]
		start := utf8.RuneCountInString(t.doc.Text[:tr.Sentence.Start])
		end := start + utf8.RuneCountInString(t.text(tr.Sentence))
		if tr.Sentence.Start < from || at >= 0 && (at < start || at >= end) {
			continue
		}
		if at < 0 && len(tr.Statements) == 0 && len(tr.Dropped) == 0 && len(tr.Mentions) == 0 {
			continue
		}
		shown++
		t.sentence(tr)
	}
	return shown
}

func (t *telling) text(s extract.Span) string { return s.Of(t.doc.Text) }

func (t *telling) sentence(tr *extract.Trace) {
	fmt.Fprintln(t.w, t.text(tr.Sentence))
	if tr.Passed != "" {
		t.line("", meaning(string(tr.Passed)), "")
	}
	if len(tr.Mentions) > 0 {
		t.title(spoken.Text("found"))
		for _, m := range tr.Mentions {
			t.line(t.text(m.Span), t.mention(m), "")
		}
	}
	if len(tr.Clauses) > 1 {
		t.title(spoken.Text("clauses"))
		var all []string
		for _, c := range tr.Clauses {
			all = append(all, strings.TrimSpace(t.text(c)))
		}
		t.line("", strings.Join(all, " | "), "")
	}
	if len(tr.Dropped) > 0 {
		t.title(spoken.Text("left out"))
		for _, d := range tr.Dropped {
			t.line(t.text(d.Span), meaning(string(d.Why)), "")
		}
	}
	for _, i := range tr.Statements {
		t.statement(i)
	}
	if len(tr.Statements) == 0 {
		t.title(spoken.Text("nothing is stated"))
	}
	fmt.Fprintln(t.w)
}

func (t *telling) title(words string) { fmt.Fprintf(t.w, "  %s\n", words) }

// line writes a word, what it means and what decided it, the columns of Chinese
// text twice as wide as those of Latin.
func (t *telling) line(word, means, why string) {
	wide := 0
	for _, r := range word {
		wide++
		if r >= 0x1100 {
			wide++
		}
	}
	line := "    " + word + strings.Repeat(" ", max(1, 18-wide)) + means
	if why != "" {
		line += "   " + why
	}
	fmt.Fprintln(t.w, strings.TrimRight(line, " "))
}

func (t *telling) mention(m extract.TracedMention) string {
	var parts []string
	switch {
	case m.Quantity:
		return spoken.Text("a value")
	case m.Time != nil:
		parts = append(parts, spoken.Text("a time"), m.Window.String())
	case m.Indicator != nil:
		parts = append(parts, spoken.Text("an indicator of the vocabulary"), m.Indicator.ID)
	case m.Cue != nil:
		parts = append(parts, meaning("cue "+string(m.Cue.Role)))
		parts = append(parts, label("strength", string(m.Cue.Strength)), label("bound", string(m.Cue.Bound)),
			label("direction", string(m.Cue.Direction)), label("kind", string(m.Cue.Kind)))
	default:
		parts = append(parts, spoken.Text("no quantity"), meaning(string(m.Why)))
	}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, spoken.Text(", "))
}

// What a row says of its document, its place in it or itself is not explained.
var untold = []string{"statement_id", "doc_id", "seq", "source", "url", "title", "genre", "issuer", "published", "report_year", "region_level",
	"sentence", "sentence_start", "span_start", "span_end", "value_start", "value_end", "paragraph", "evidence", "part_of"}

func (t *telling) statement(i int) {
	row, steps := &t.rows[i], slices.Clone(t.steps[i])
	t.title(spoken.Text("statement"))
	headers := map[string]string{}
	for _, table := range output.Tables() {
		if table.Name == "statements" {
			for _, c := range table.Columns {
				headers[c.Name] = c.Header
			}
		}
	}
	name := func(column string) string {
		if spoken != nil {
			return headers[column]
		}
		return column
	}
	for column, value := range output.Values(row) {
		if value == "" || slices.Contains(untold, column) || value == "false" {
			continue
		}
		why := ""
		if step := slices.IndexFunc(steps, func(s extract.Step) bool { return s.Slot == column }); step >= 0 {
			why = t.because(steps[step])
			steps = slices.Delete(steps, step, step+1)
		}
		var words []string
		for _, e := range row.Evidence {
			if e.Slot == column && !slices.Contains(words, e.Text) {
				words = append(words, e.Text)
			}
		}
		switch said := strings.Join(words, spoken.Text(", ")); {
		case said == "":
		case why == "":
			why = spoken.Text("because of ") + said
		default:
			why += spoken.Text(": ") + said
		}
		t.line(name(column), label(column, value), why)
	}
	for _, s := range steps {
		if s.Why == extract.Contradicted {
			t.line(name(s.Slot), "—", t.because(s))
		}
	}
}

func (t *telling) because(s extract.Step) string {
	why := spoken.Text("because ") + meaning(string(s.Why))
	if s.From != "" {
		why += spoken.Text(": ") + s.From
	}
	return why
}
