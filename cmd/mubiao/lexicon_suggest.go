package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"go.yaml.in/yaml/v3"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// suggestOptions are the flags of mubiao lexicon suggest.
type suggestOptions struct {
	dir       string
	least     int // rows that a phrase must have
	limit     int // phrases
	sentences int // for each phrase
}

func lexiconSuggestCommand() *cobra.Command {
	var o suggestOptions
	command := &cobra.Command{
		Use:   "suggest DIR",
		Short: "List the phrases of a finished run that the vocabulary does not know",
		Long: `List what the statements of a finished run measure without an indicator_id, the
most frequent first, with sentences, as a file for --lexicon: fill in ids and give
the file back. Entries without an id are passed over. An id of the vocabulary
(see mubiao lexicon) adds name and words to that entry, another makes a new one.`,
		Example: "  mubiao lexicon suggest out > own.yaml\n  mubiao extract pages -o again --lexicon own.yaml",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.dir = args[0]
			return runSuggest(o, cmd.OutOrStdout())
		},
	}
	flags := command.Flags()
	flags.IntVar(&o.least, "least", 2, "rows that a phrase must have")
	flags.IntVarP(&o.limit, "number", "n", 100, "phrases to list")
	flags.IntVar(&o.sentences, "sentences", 3, "sentences to show of each")
	return command
}

// phrase is what some statements measure.
type phrase struct {
	words     string
	rows      int
	units     map[string]int
	sentences []string
}

func runSuggest(o suggestOptions, stdout io.Writer) error {
	found := make(map[string]*phrase)
	err := output.Read(o.dir, func(rows []output.StatementRow) error {
		for i := range rows {
			r := &rows[i]
			if r.Indicator == nil || r.IndicatorID != nil || utf8.RuneCountInString(*r.Indicator) < 2 {
				continue
			}
			p := found[*r.Indicator]
			if p == nil {
				p = &phrase{words: *r.Indicator, units: make(map[string]int)}
				found[*r.Indicator] = p
			}
			p.add(r, o.sentences)
		}
		return nil
	})
	if err != nil {
		return failure{err}
	}
	phrases := slices.SortedFunc(maps.Values(found), func(a, b *phrase) int {
		return cmp.Or(cmp.Compare(b.rows, a.rows), strings.Compare(a.words, b.words))
	})
	phrases = slices.DeleteFunc(phrases, func(p *phrase) bool { return p.rows < o.least })
	left := max(0, len(phrases)-o.limit)
	phrases = phrases[:len(phrases)-left]
	if len(phrases) == 0 {
		return failure{message.Errorf("%s: no phrase without an indicator_id stands in %d rows", o.dir, o.least)}
	}
	return asFailure(printSuggestions(stdout, phrases, left))
}

func (p *phrase) add(r *output.StatementRow, sentences int) {
	p.rows++
	unit := spoken.Text("no unit")
	if r.Unit != nil {
		unit = *r.Unit
	}
	p.units[unit]++
	if len(p.sentences) < sentences && !slices.Contains(p.sentences, r.Sentence) {
		p.sentences = append(p.sentences, r.Sentence)
	}
}

// printSuggestions writes YAML in which only the ids are missing. What is known
// of a phrase stands in comments, so that the file stays valid.
func printSuggestions(w io.Writer, phrases []*phrase, left int) error {
	out := bufio.NewWriter(w)
	say(out, "# Fill in ids and read again with --lexicon; entries without one are passed over.")
	say(out, "# An id of the vocabulary adds name and words to that entry, another makes a new one.")
	if left > 0 {
		say(out, "# %d more phrases are not listed; see -n and --least.", left)
	}
	fmt.Fprintln(out, "indicators:")
	for _, p := range phrases {
		name, err := yaml.Marshal(p.words)
		if err != nil {
			return err
		}
		quoted := strings.TrimSpace(string(name))
		say(out, "  # %d rows, %s", p.rows, counts(p.units, 4))
		for _, s := range p.sentences {
			fmt.Fprintf(out, "  #   %s\n", oneLine(s, 120))
		}
		fmt.Fprintf(out, "  - id:\n    name: %s\n    words: []\n", quoted)
	}
	return out.Flush()
}

// oneLine is a text without line breaks, cut to a number of characters.
func oneLine(s string, most int) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return string(runes[:most]) + "…"
	}
	return s
}
