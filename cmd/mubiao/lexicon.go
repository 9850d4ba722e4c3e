package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

func lexiconCommand() *cobra.Command {
	var file string
	command := &cobra.Command{
		Use:   "lexicon [WORD...]",
		Short: "List the vocabulary with its samples, check and extend it",
		Long: `List the entries of the vocabulary: their words, what they mean, a sample
sentence and what it gives. With words, only the entries that hold one of them.`,
		Example: "  mubiao lexicon\n  mubiao lexicon 力争 万亩",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, words []string) error {
			v, err := vocabulary(file)
			if err == nil {
				err = printLexicon(cmd.OutOrStdout(), v, words)
			}
			return asFailure(err)
		},
	}
	lexiconFlag(command.Flags(), &file)
	command.AddCommand(lexiconCheckCommand(), lexiconSuggestCommand())
	return command
}

func lexiconCheckCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE",
		Short: "Check a file of your own entries and run their samples",
		Long: `Check a file for --lexicon: its fields, clashes with the vocabulary, and, of
entries that say what their sample gives, whether it does. Mistakes are told with
their line.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			found, err := lexicon.Check(args[0])
			if err != nil {
				return failure{err}
			}
			out := cmd.OutOrStdout()
			say(out, "%d entries, %d of them proved by their samples", found.Entries, found.Proved)
			if found.Unfilled > 0 {
				say(out, "%d indicators have no id and are passed over", found.Unfilled)
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
		line(out, spoken.Text("means"), n.Meaning)
		line(out, spoken.Text("sample"), n.Proof.Sample)
		for gives := range strings.Lines(n.Proof.Gives) {
			line(out, spoken.Text("gives"), strings.TrimSpace(gives))
		}
		line(out, spoken.Text("why"), n.Proof.Why)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if shown == 0 {
		return message.Errorf("no entry holds %s", strings.Join(words, " or "))
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
