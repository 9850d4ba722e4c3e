package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/output/report"
)

func reportCommand() *cobra.Command {
	var file, title string
	command := &cobra.Command{
		Use:   "report DIR -o FILE.html",
		Short: "Write the statements of a finished run as one page to read, filter and print",
		Long: `Write the statements of a finished run as one page to read, filter and print.

DIR is a folder that mubiao extract wrote Parquet files into. The page holds
everything it shows, texts included: it opens from a disk, without a network.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			rows, err := report.Read(args[0], nil)
			if err != nil {
				return failure{err}
			}
			choices := rows.Choices()
			if n := len(rows.Statements); n > report.Most {
				return failure{fmt.Errorf("%s holds %d statements, and a browser can be asked to hold %d", args[0], n, report.Most)}
			}
			if err := writeReport(file, rows, report.Options{Title: title, Program: programVersion()}); err != nil {
				return failure{err}
			}
			stderr := cmd.ErrOrStderr()
			fmt.Fprintf(stderr, "documents   %d\nstatements  %d\nwritten     %s\n", len(rows.Documents), len(rows.Statements), file)
			if len(choices) > 0 {
				fmt.Fprintf(stderr, "The page opens faster with at most %d statements; for instance:\n", report.Comfortable)
				for _, c := range choices {
					fmt.Fprintf(stderr, "  --where %s  (%d)\n", c.Where, c.Count)
				}
			}
			return nil
		},
	}
	flags := command.Flags()
	flags.StringVarP(&file, "output", "o", "report.html", "file to write")
	flags.StringVar(&title, "title", "", "title over the page (default one in each language)")
	return command
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
