package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

func lexiconCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "lexicon [WORD...]",
		Short: "List the vocabulary with its samples",
		Long: `List the entries of the vocabulary: their words, what they mean, a sample
sentence and what it gives. With words, only the entries that hold one of them.`,
		Example: "  mubiao lexicon\n  mubiao lexicon 力争 万亩",
		RunE: func(cmd *cobra.Command, words []string) error {
			if err := printLexicon(cmd.OutOrStdout(), lexicon.Default(), words); err != nil {
				return failure{err}
			}
			return nil
		},
	}
}

// printLexicon writes one paragraph for each entry that holds one of the
// words, or for every entry when there are none.
func printLexicon(w io.Writer, v *extract.Vocabulary, words []string) error {
	out := bufio.NewWriter(w)
	shown := 0
	entry := func(list string, spellings []string, meaning string, p extract.Proof) {
		if !holds(spellings, words) {
			return
		}
		shown++
		fmt.Fprintf(out, "%s: %s\n", list, strings.Join(spellings, " "))
		line(out, "means", meaning)
		line(out, "sample", p.Sample)
		for gives := range strings.Lines(p.Gives) {
			line(out, "gives", strings.TrimSpace(gives))
		}
		line(out, "why", p.Why)
	}
	for _, u := range v.Units {
		entry("unit", u.Words, fields("code", u.Code, "dimension", string(u.Dimension), "factor", number(u.Factor)), u.Proof)
	}
	for _, i := range v.Indicators {
		entry("indicator", append([]string{i.Name}, i.Words...), fields("id", i.ID, "english", i.English, "sector", i.Sector, "source", i.Source), i.Proof)
	}
	for _, c := range v.Cues {
		entry("cue", c.Words, fields("role", string(c.Role), "strength", string(c.Strength), "bound", string(c.Bound), "direction", string(c.Direction), "kind", string(c.Kind)), c.Proof)
	}
	for _, t := range v.Times {
		entry("time", t.Words, fields("meaning", string(t.Means)), t.Proof)
	}
	for _, q := range v.WordQuantities {
		entry("quantity in words", q.Words, fields("form", string(q.Form), "bound", string(q.Bound), "direction", string(q.Direction), "unit", q.Unit), q.Proof)
	}
	for _, p := range v.Phrases {
		entry("phrase without a value", []string{p.Pattern}, fields("bound", string(p.Bound), "form", string(p.Form), "direction", string(p.Direction)), p.Proof)
	}
	for _, x := range v.Exclusions {
		spellings := x.Words
		if x.Pattern != "" {
			spellings = append(spellings, x.Pattern)
		}
		entry("no quantity", spellings, "", x.Proof)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if shown == 0 {
		return fmt.Errorf("no entry holds %s", strings.Join(words, " or "))
	}
	return nil
}

func holds(spellings, words []string) bool {
	for _, word := range words {
		for _, s := range spellings {
			if strings.Contains(s, word) {
				return true
			}
		}
	}
	return len(words) == 0
}

func line(w io.Writer, name, text string) {
	if text != "" {
		fmt.Fprintf(w, "  %-7s %s\n", name, text)
	}
}

// fields joins names and values, without the values that are empty.
func fields(pairs ...string) string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, pairs[i]+" "+pairs[i+1])
		}
	}
	return strings.Join(out, ", ")
}

func number(n int64) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}
