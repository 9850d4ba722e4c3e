package main

import (
	"fmt"
	"strings"

	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/output"
)

// fileOptions are the flags of every subcommand that writes tables.
type fileOptions struct {
	formats   []string
	partition []string
	headers   string
}

func (o *fileOptions) register(flags *pflag.FlagSet, format string) {
	var formats []string
	for _, f := range output.Formats {
		formats = append(formats, fmt.Sprintf("%s (%s)", f.Name, f.About))
	}
	flags.StringSliceVar(&o.formats, "format", []string{format}, "formats to write, separated by commas: "+strings.Join(formats, "; "))
	flags.StringSliceVar(&o.partition, "partition-by", nil, "columns by whose values the Parquet of the statements is cut into folders, such as report_year,region_level")
	flags.StringVar(&o.headers, "headers", "en", "language of headers and values in CSV and Excel: en or zh")
}

// options checks the flags; the vocabulary is the one that made the rows.
func (o *fileOptions) options(v *extract.Vocabulary) (output.Options, error) {
	if o.headers != "en" && o.headers != "zh" {
		return output.Options{}, fmt.Errorf("--headers is en or zh, not %q", o.headers)
	}
	options := output.Options{Formats: o.formats, PartitionBy: o.partition, Chinese: o.headers == "zh", Program: programVersion(), Vocabulary: vocabularyHash(v)}
	return options, options.Check()
}
