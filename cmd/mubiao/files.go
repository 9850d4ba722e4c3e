package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// fileOptions are the flags of every subcommand that writes tables.
type fileOptions struct {
	formats   []string
	partition []string
	headers   string
	flags     *pflag.FlagSet // of the whole subcommand; nil when it was not typed
}

func (o *fileOptions) register(flags *pflag.FlagSet, format string) {
	o.flags = flags
	var formats []string
	for _, f := range output.Formats {
		formats = append(formats, fmt.Sprintf("%s (%s)", f.Name, f.About))
	}
	flags.StringSliceVar(&o.formats, "format", []string{format}, "formats to write, separated by commas: "+strings.Join(formats, "; "))
	flags.StringSliceVar(&o.partition, "partition-by", nil, "columns by whose values the Parquet of the statements is cut into folders, such as report_year,region_level")
	flags.StringVar(&o.headers, "headers", "en", "language of headers and values in CSV and Excel: en or zh")
}

// options checks the flags. The vocabulary is the hash of the one that made the rows.
func (o *fileOptions) options(vocabulary string) (output.Options, error) {
	if o.headers != "en" && o.headers != "zh" {
		return output.Options{}, message.Errorf("--headers is en or zh, not %q", o.headers)
	}
	options := output.Options{Formats: o.formats, PartitionBy: o.partition, Chinese: o.headers == "zh",
		Program: programVersion(), Vocabulary: vocabulary, Settings: o.settings()}
	return options, options.Check()
}

// idleFlags change no row.
var idleFlags = []string{"output", "workers", "fresh", "lang"}

// settings are the flags that were set, but for the idle ones.
func (o *fileOptions) settings() map[string]any {
	settings := map[string]any{}
	if o.flags != nil {
		o.flags.Visit(func(f *pflag.Flag) {
			if !slices.Contains(idleFlags, f.Name) {
				settings[f.Name] = f.Value.String()
			}
		})
	}
	return settings
}
