package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/diff"
)

// errDiffer ends mubiao diff --exit-code when the runs differ.
var errDiffer = message.Errorf("the runs differ")

// diffOptions are the flags of mubiao diff.
type diffOptions struct {
	old, new string
	ignored  []string
	summary  bool
	json     bool
	exitCode bool
}

func diffCommand() *cobra.Command {
	var o diffOptions
	command := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell what changed between two finished runs, and why",
		Long: `Compare the Parquet files that mubiao extract or mubiao export wrote into two
folders: documents that are new, gone or altered, and of each the statements
that were added (+), are gone (-) or say something else of the same words (~),
with the columns, old and new. A summary comes first.

Each change is told with its cause: input, when the bytes of the document
differ or it stands in one run only; else whatever datapackage.json of the two
folders tells to be different: program, vocabulary, options, regions (the
edition of the table of places). Where several differ, any of them may be the
cause. Development builds all bear the same version; what only they explain
is of unknown cause.

Documents are paired by bytes, by text and by source, in this order; statements
by their place, by their words, and at last by indicator and time.

Exit code 0 when the runs were compared, 1 when they could not be, 2 on wrong
usage; with --exit-code 3 when they differ.`,
		Example: `  mubiao diff out again
  mubiao diff out again --ignore confidence,evidence --summary`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.old, o.new = args[0], args[1]
			return runDiff(o, cmd.OutOrStdout())
		},
	}
	flags := command.Flags()
	flags.StringSliceVar(&o.ignored, "ignore", nil, "columns whose change alters no row, such as confidence,evidence")
	flags.BoolVar(&o.summary, "summary", false, "print only the summary")
	flags.BoolVar(&o.json, "json", false, "print JSON lines: the summary, then a line for each changed document")
	flags.BoolVar(&o.exitCode, "exit-code", false, "exit with 3 when the runs differ")
	return command
}

func runDiff(o diffOptions, stdout io.Writer) error {
	for _, name := range o.ignored {
		if !slices.ContainsFunc(output.Tables(), func(t output.Table) bool {
			return slices.ContainsFunc(t.Columns, func(c output.Column) bool { return c.Name == name })
		}) {
			return message.Errorf("--ignore: no table has a column %s", name)
		}
	}
	// The summary stands first and is known last.
	changes, err := os.CreateTemp("", "mubiao-diff-*")
	if err != nil {
		return failure{err}
	}
	defer os.Remove(changes.Name())
	defer changes.Close()
	later := bufio.NewWriter(changes)
	tell := func(d *diff.Document) error { return printChanges(later, d) }
	switch {
	case o.summary:
		tell = func(*diff.Document) error { return nil }
	case o.json:
		lines := json.NewEncoder(later)
		lines.SetEscapeHTML(false)
		tell = func(d *diff.Document) error { return lines.Encode(d) }
	}
	compared, err := diff.Folders(o.old, o.new, o.ignored, tell)
	if err != nil {
		return failure{err}
	}
	out := bufio.NewWriter(stdout)
	if o.json {
		err = json.NewEncoder(out).Encode(compared)
	} else {
		printComparison(out, compared)
	}
	if err := errors.Join(err, later.Flush()); err != nil {
		return failure{err}
	}
	if _, err := changes.Seek(0, io.SeekStart); err != nil {
		return failure{err}
	}
	if _, err := io.Copy(out, changes); err != nil {
		return failure{err}
	}
	if err := out.Flush(); err != nil {
		return failure{err}
	}
	if o.exitCode && compared.Differ() {
		return errDiffer
	}
	return nil
}
