package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
	"github.com/mubiao/mubiao/output/report"
)

func reportCommand() *cobra.Command {
	var file, title string
	var where []string
	command := &cobra.Command{
		Use:   "report DIR -o FILE.html",
		Short: "Write the statements of a finished run as one page to read, filter and print",
		Long: `Write the statements of a finished run as one page to read, filter and print.

DIR is a folder that mubiao extract wrote Parquet files into. The page holds
everything it shows, texts included: it opens from a disk, without a network.

With --where the page is about the statements that meet every condition and the
documents they stand in; mubiao export --help tells what a condition is.`,
		Example: `  mubiao report out -o report.html
  mubiao report out -o grain.html --where indicator=粮食产量 --title 粮食产量`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			filter, err := output.ParseFilter(where)
			if err != nil {
				return message.Errorf("--where: %w", err)
			}
			var keep func(*output.StatementRow) bool
			if len(where) > 0 {
				keep = filter.Keeps
			}
			rows, err := report.Read(args[0], keep)
			if err != nil {
				return failure{err}
			}
			if len(rows.Statements) == 0 && keep != nil {
				return failure{message.Errorf("no statement meets %s", strings.Join(where, " and "))}
			}
			choices := rows.Choices()
			if n := len(rows.Statements); n > report.Most {
				return failure{message.Errorf("%s gives %d statements and a browser can hold %d; choose some, for instance %s", args[0], n, report.Most, instances(choices))}
			}
			if err := writeReport(file, rows, report.Options{Title: title, Program: programVersion()}); err != nil {
				return failure{err}
			}
			stderr := cmd.ErrOrStderr()
			say(stderr, "documents   %d", len(rows.Documents))
			say(stderr, "statements  %d", len(rows.Statements))
			say(stderr, "written     %s", file)
			if len(choices) > 0 {
				say(stderr, "slow to open above %d statements; choose some, for instance %s", report.Comfortable, instances(choices))
			}
			return nil
		},
	}
	flags := command.Flags()
	flags.StringVarP(&file, "output", "o", "report.html", "file to write")
	flags.StringArrayVar(&where, "where", nil, "condition that statements must meet, such as kind=target; may be repeated")
	flags.StringVar(&title, "title", "", "title over the page (default one in each language)")
	return command
}

// instances lists choices as they are typed.
func instances(choices []report.Choice) string {
	var b strings.Builder
	for i, c := range choices {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "--where %s (%d)", c.Where, c.Count)
	}
	return b.String()
}

// writeReport puts the finished page in place, or leaves what stood there.
func writeReport(name string, rows *report.Rows, o report.Options) error {
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	defer file.Close()
	if err := report.Write(file, rows, o); err != nil {
		return err
	}
	if err := file.Chmod(0o644); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), name)
}
