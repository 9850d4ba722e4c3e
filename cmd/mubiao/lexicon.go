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
	for n := range v.Entries() {
		spellings := n.Words
		if n.Pattern != "" {
			spellings = []string{n.Pattern}
		}
		if !holds(spellings, words) {
			continue
		}
		shown++
		fmt.Fprintf(out, "%s: %s\n", n.List, strings.Join(spellings, " "))
		line(out, "means", n.Meaning)
		line(out, "sample", n.Proof.Sample)
		for gives := range strings.Lines(n.Proof.Gives) {
			line(out, "gives", strings.TrimSpace(gives))
		}
		line(out, "why", n.Proof.Why)
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
