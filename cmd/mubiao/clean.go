package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

func cleanCommand() *cobra.Command {
	var inputs inputOptions
	command := &cobra.Command{
		Use:   "clean PATH...",
		Short: "Show the clean text of files, its blocks and what is known about it",
		Long: `Show what every later step works on: the metadata of each document, then its
blocks with their numbers, which are those of the column paragraph. Headings
are marked with #, table rows with |. Nothing is written.

` + pathHelp,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error {
			input, err := inputs.of(paths)
			if err != nil {
				return err
			}
			return runClean(input, cmd.OutOrStdout(), cmd.ErrOrStderr())
		},
	}
	inputs.register(command.Flags())
	return command
}

func runClean(input *corpus.Input, stdout, stderr io.Writer) error {
	shown := 0
	for page := range input.Pages() {
		docs, skip := corpus.Clean(page)
		if skip != nil {
			say(stderr, "%w", skipped(skip))
		}
		for _, doc := range docs {
			if shown++; shown > 1 {
				fmt.Fprintln(stdout)
			}
			if err := printDocument(stdout, doc); err != nil {
				return failure{err}
			}
		}
	}
	if shown == 0 {
		return failure{message.Errorf("no document could be read")}
	}
	return nil
}

// skipped says why a page gave no document.
func skipped(skip *corpus.Skip) error {
	return message.Errorf("%s: skipped, %s: %s", skip.Source, reasonLabel(string(skip.Reason)), spoken.Text(skip.Detail))
}

// printDocument shows the row of the table documents, without its text and
// what the text does not say, and then the blocks.
func printDocument(w io.Writer, doc *corpus.Document) error {
	batch := new(output.Batch)
	batch.Add(doc, nil)
	for name, value := range output.Values(&batch.Documents[0]) {
		if name != "text" && name != "statements" && value != "" {
			fmt.Fprintf(w, "%s: %s\n", name, value)
		}
	}
	fmt.Fprintln(w)
	for i, block := range doc.Blocks {
		mark := ""
		switch block.Kind {
		case corpus.Heading:
			mark = "# "
		case corpus.TableBlock:
			mark = "| "
		}
		for line := range strings.Lines(doc.Text[block.Start:block.End]) {
			if _, err := fmt.Fprintf(w, "%4d %s%s\n", i, mark, strings.TrimRight(line, "\n")); err != nil {
				return err
			}
		}
	}
	return nil
}
