package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/diff"
)

func printComparison(w io.Writer, c *diff.Comparison) {
	say(w, "old         %s (%s)", c.Old.Dir, made(c.Old))
	say(w, "new         %s (%s)", c.New.Dir, made(c.New))
	for _, d := range c.Differences {
		name := meaning(d.What)
		if d.Name != "" {
			name += " --" + d.Name
		}
		say(w, "differs     %s: %s", name, oldAndNew(short(d.Old), short(d.New)))
	}
	say(w, "documents   %s", tally(c.Documents))
	say(w, "statements  %s", tally(c.Statements))
	for _, cause := range slices.SortedFunc(maps.Keys(c.Causes), func(a, b string) int {
		return cmp.Or(cmp.Compare(c.Causes[b].Statements, c.Causes[a].Statements), cmp.Compare(a, b))
	}) {
		n := c.Causes[cause]
		say(w, "by cause    %s: %d documents, %d statements", meaning(cause), n.Documents, n.Statements)
	}
	if len(c.Columns) > 0 {
		say(w, "by column   %s", counts(c.Columns, len(c.Columns)))
	}
}

func made(r diff.Run) string {
	return spoken.Sprintf("%s, vocabulary %s", orUnknown(r.Program), orUnknown(short(r.Vocabulary)))
}

func orUnknown(s string) string {
	if s == "" {
		return meaning(diff.Unknown)
	}
	return s
}

// short cuts a hash to what tells it from another.
func short(s string) string {
	if len(s) == 64 && strings.Trim(s, "0123456789abcdef") == "" {
		return s[:12]
	}
	return s
}

func tally(t diff.Tally) string {
	return spoken.Sprintf("%d, before %d: %d added, %d gone, %d altered, %d the same",
		t.New, t.Old, t.Added, t.Gone, t.Altered, t.New-t.Added-t.Altered)
}

func printChanges(w io.Writer, d *diff.Document) error {
	var causes []string
	for _, cause := range d.Causes {
		causes = append(causes, meaning(cause))
	}
	fmt.Fprint(w, spoken.Sprintf("\n%s: %s by %s", d.Source, meaning(d.Status), strings.Join(causes, spoken.Text(" or "))))
	switch {
	case d.OtherText:
		fmt.Fprint(w, spoken.Text(", another text"))
	case d.OtherBytes:
		fmt.Fprint(w, spoken.Text(", other bytes, the same text"))
	}
	if d.OldSource != "" {
		fmt.Fprint(w, spoken.Sprintf(", was %s", d.OldSource))
	}
	switch {
	case d.Skipped != "" && d.Status == diff.Added:
		fmt.Fprint(w, spoken.Sprintf(", was skipped (%s)", reasonLabel(d.Skipped)))
	case d.Skipped != "":
		fmt.Fprint(w, spoken.Sprintf(", is skipped (%s)", reasonLabel(d.Skipped)))
	}
	fmt.Fprintln(w)
	for _, c := range d.Columns {
		fmt.Fprintf(w, "  %-14s %s\n", c.Column, oldAndNew(excerpts(c.Old, c.New)))
	}
	var err error
	for i := range d.Statements {
		s := &d.Statements[i]
		row := s.Row()
		_, err = fmt.Fprintf(w, "%c %s\n  %s\n", marks[s.Status()], headline(row), oneLine(row.Sentence, 120))
		for _, c := range s.Columns {
			_, err = fmt.Fprintf(w, "    %-14s %s\n", c.Column, oldAndNew(excerpts(c.Old, c.New)))
		}
	}
	return err
}

var marks = map[string]rune{diff.Added: '+', diff.Gone: '-', diff.Altered: '~'}

func oldAndNew(old, new string) string {
	return cmp.Or(old, "—") + " → " + cmp.Or(new, "—")
}

// excerpts cuts what two long texts have in common before they differ.
func excerpts(old, new string) (string, string) {
	const long, before = 60, 12
	a, b := []rune(old), []rune(new)
	at := 0
	for at < len(a) && at < len(b) && a[at] == b[at] {
		at++
	}
	if max(len(a), len(b)) > long && at > before {
		a, b = slices.Concat([]rune("…"), a[at-before:]), slices.Concat([]rune("…"), b[at-before:])
	}
	return oneLine(string(a), long), oneLine(string(b), long)
}

// headline names a row by its kind, what it is about, how much and when.
func headline(row *output.StatementRow) string {
	parts := []string{kindLabel(row.Kind)}
	for name, value := range output.Values(row) {
		switch name {
		case "indicator", "value_text", "period_end", "action", "object":
			if value != "" {
				parts = append(parts, value)
			}
		}
	}
	return strings.Join(parts, " ")
}
