package main

import (
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// exportOptions are the flags of mubiao export.
type exportOptions struct {
	from        string
	dir         string
	where       []string
	withoutText bool
	files       fileOptions
}

func exportCommand() *cobra.Command {
	var o exportOptions
	command := &cobra.Command{
		Use:   "export DIR -o OUT",
		Short: "Write the rows of a finished run in other formats, all or some of them",
		Long: `Read the Parquet files that mubiao extract wrote into DIR and write their rows
into OUT in other formats.

With --where only the statements that meet every condition are written, only the
documents they stand in, and nothing of what was skipped. A condition is a column, one of = != < <= > >=, and a
value, for = and != several separated by commas. Besides the columns (see
mubiao schema) there are level, year and due for region_level, report_year and
period_end; indicator, which also looks at the vocabulary's ID and name; and
region, a code or a name that takes in the places below it.

With --without-text articles are left out and sentences cut to a short quote:
offsets and hashes stay, so that whoever has the articles finds the places.`,
		Example: `  mubiao export out -o share --format csv,xlsx --headers zh
  mubiao export out -o anhui --where kind=target --where region=安徽 --where 'due<2027-01-01'`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.from = args[0]
			return runExport(o, cmd.ErrOrStderr())
		},
	}
	flags := command.Flags()
	flags.StringVarP(&o.dir, "output", "o", "", "folder to write to, another one than DIR (required)")
	flags.StringArrayVar(&o.where, "where", nil, "condition that statements must meet, such as kind=target; may be repeated")
	flags.BoolVar(&o.withoutText, "without-text", false, "leave out the articles, for sharing")
	o.files.register(flags, "csv")
	command.MarkFlagRequired("output")
	return command
}

func runExport(o exportOptions, stderr io.Writer) error {
	filter, err := output.ParseFilter(o.where)
	if err != nil {
		return message.Errorf("--where: %w", err)
	}
	options, err := o.files.options("")
	if err != nil {
		return err
	}
	if same(o.from, o.dir) {
		return message.Errorf("-o names the folder %s itself, whose files would be replaced; name another one", o.from)
	}
	if options.Vocabulary, err = output.VocabularyOf(o.from); err != nil {
		return failure{err}
	}
	if made, err := output.MadeBy(o.from); err == nil { // a folder of old may not tell
		options.Settings["exported_from"] = made
	}
	rows, err := output.NewWriter(o.dir, options)
	if err != nil {
		return failure{err}
	}
	defer rows.Discard()
	summary := newSummary(o.dir)
	if err := exportRows(o, filter, func(b *output.Batch) error {
		summary.add(b)
		return rows.Write(b)
	}); err != nil {
		return failure{err}
	}
	if err := rows.Commit(); err != nil {
		return failure{err}
	}
	summary.print(stderr, rows)
	if summary.statements == 0 && len(o.where) > 0 {
		return failure{message.Errorf("no statement meets %s", strings.Join(o.where, " and "))}
	}
	return nil
}

// exportRows reads the statements first: they decide which documents are kept.
func exportRows(o exportOptions, filter output.Filter, sink func(*output.Batch) error) error {
	kept := map[string]int32{} // statements by document
	err := output.Read(o.from, func(rows []output.StatementRow) error {
		var batch output.Batch
		for i := range rows {
			if !filter.Keeps(&rows[i]) {
				continue
			}
			kept[rows[i].DocID]++
			if o.withoutText {
				rows[i].WithoutText()
			}
			batch.Statements = append(batch.Statements, rows[i])
		}
		return sink(&batch)
	})
	if err != nil {
		return err
	}
	err = output.Read(o.from, func(rows []output.DocumentRow) error {
		var batch output.Batch
		for i := range rows {
			if kept[rows[i].DocID] == 0 && len(o.where) > 0 {
				continue
			}
			rows[i].Statements = kept[rows[i].DocID]
			if o.withoutText {
				rows[i].WithoutText()
			}
			batch.Documents = append(batch.Documents, rows[i])
		}
		return sink(&batch)
	})
	if err != nil || len(o.where) > 0 {
		return err
	}
	return output.Read(o.from, func(rows []output.SkippedRow) error {
		return sink(&output.Batch{Skipped: rows})
	})
}

func same(a, b string) bool {
	one, err1 := os.Stat(a)
	other, err2 := os.Stat(b)
	return err1 == nil && err2 == nil && os.SameFile(one, other)
}
