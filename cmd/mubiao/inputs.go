package main

import (
	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/corpus"
)

// pathHelp says what can stand for PATH.
const pathHelp = `PATH is a file, a folder, a pattern such as 'pages/*.html', - for standard input,
or @LIST for a file that lists paths, one a line. What a file is, is told by its
content: pages, and archives (zip, tar) and compressed files (gz, zst, bz2) of them.`

// inputOptions are the flags of every subcommand that reads pages.
type inputOptions struct {
	limits corpus.Limits
}

func (o *inputOptions) register(flags *pflag.FlagSet) {
	d := corpus.DefaultLimits
	flags.Int64Var(&o.limits.PageBytes, "max-page-bytes", d.PageBytes, "size of the largest page that is read, in bytes; larger ones are skipped as too_large")
	flags.Int64Var(&o.limits.UnpackedBytes, "max-unpacked-bytes", d.UnpackedBytes, "size to which one page in a packed format (Word, PDF) may unfold")
	flags.Int64Var(&o.limits.SpoolBytes, "max-spool-bytes", d.SpoolBytes, "size of a zip in another container or on standard input, which is kept in a temporary file")
	flags.IntVar(&o.limits.Depth, "max-depth", d.Depth, "archives within each other")
}

// of makes the input that reads the paths.
func (o *inputOptions) of(paths []string) *corpus.Input {
	return &corpus.Input{Paths: paths, Limits: o.limits}
}
