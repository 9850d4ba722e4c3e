package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/eval"
)

// sampleOptions are the flags of mubiao sample.
type sampleOptions struct {
	from  string
	dir   string
	n     int
	seed  uint64
	blind bool
}

func sampleCommand() *cobra.Command {
	var o sampleOptions
	command := &cobra.Command{
		Use:   "sample DIR -o OUT",
		Short: "Draw statements of a finished run to check by hand",
		Long: `Draw statements of a finished run, spread over genres, kinds, known and unknown
indicators and years, every one with the same chance, and write them as labels:
OUT/labels.jsonl with a statement a line, OUT/texts with their articles. Correct
the fields that are wrong, set kind to none where nothing is stated, and

    mubiao eval OUT --system DIR

says what share of the rows is right. With --blind the program's answers are left
out, so that they do not lead you; lines whose kind is still null are passed over.
A sample of rows tells nothing of what was missed: label whole articles for that.`,
		Example: "  mubiao sample out -o check -n 200 --blind",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.from = args[0]
			return runSample(o, cmd.ErrOrStderr())
		},
	}
	flags := command.Flags()
	flags.StringVarP(&o.dir, "output", "o", "", "folder to write to (required)")
	flags.IntVarP(&o.n, "number", "n", 200, "statements to draw")
	flags.Uint64Var(&o.seed, "seed", 1, "another seed draws another sample")
	flags.BoolVar(&o.blind, "blind", false, "leave the program's answers out")
	command.MarkFlagRequired("output")
	return command
}

func runSample(o sampleOptions, stderr io.Writer) error {
	if o.n < 1 {
		return message.Errorf("-n must be at least 1, not %d", o.n)
	}
	file := filepath.Join(o.dir, "labels.jsonl")
	if _, err := os.Stat(file); !errors.Is(err, fs.ErrNotExist) {
		return failure{message.Errorf("%s is there already, and somebody may have worked on it; name another folder", file)}
	}
	var strata []string
	err := output.Read(o.from, func(rows []output.StatementRow) error {
		for i := range rows {
			strata = append(strata, eval.Stratum(&rows[i]))
		}
		return nil
	})
	if err != nil {
		return failure{err}
	}
	if len(strata) == 0 {
		return failure{message.Errorf("%s holds no statements", o.from)}
	}
	lines, docs, err := drawnLines(o, eval.Draw(strata, o.n, o.seed))
	if err != nil {
		return failure{err}
	}
	if err := writeTexts(o, docs); err != nil {
		return failure{err}
	}
	if err := os.WriteFile(file, lines, 0o644); err != nil {
		return failure{err}
	}
	say(stderr, "statements  %d of %d", min(o.n, len(strata)), len(strata))
	say(stderr, "documents   %d", len(docs))
	say(stderr, "written     %s", file)
	return nil
}

// drawnLines are the labels of the drawn rows, and the documents they stand in.
func drawnLines(o sampleOptions, drawn []int) ([]byte, map[string]bool, error) {
	var lines bytes.Buffer
	docs := make(map[string]bool)
	encoder := json.NewEncoder(&lines)
	encoder.SetEscapeHTML(false)
	at := 0
	err := output.Read(o.from, func(rows []output.StatementRow) error {
		for i := range rows {
			if len(drawn) > 0 && drawn[0] == at+i {
				drawn = drawn[1:]
				docs[rows[i].DocID] = true
				if err := encoder.Encode(eval.LineOf(&rows[i], o.blind)); err != nil {
					return err
				}
			}
		}
		at += len(rows)
		return nil
	})
	return lines.Bytes(), docs, err
}

// writeTexts writes the texts that the offsets of the labels refer to.
func writeTexts(o sampleOptions, docs map[string]bool) error {
	texts := filepath.Join(o.dir, "texts")
	if err := os.MkdirAll(texts, 0o755); err != nil {
		return err
	}
	return output.Read(o.from, func(rows []output.DocumentRow) error {
		for i := range rows {
			if !docs[rows[i].DocID] {
				continue
			}
			if err := os.WriteFile(filepath.Join(texts, rows[i].DocID+".txt"), []byte(rows[i].Text), 0o644); err != nil {
				return err
			}
		}
		return nil
	})
}
