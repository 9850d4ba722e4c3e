// Mubiao reads Chinese policy articles and writes what they promise as rows.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// subcommands is the table of what mubiao can do; each has a file of its own.
var subcommands = []func() *cobra.Command{
	extractCommand,
	reportCommand,
	cleanCommand,
	exportCommand,
	diffCommand,
	explainCommand,
	lexiconCommand,
	evalCommand,
	sampleCommand,
	schemaCommand,
	citeCommand,
	versionCommand,
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// The exit codes; scripts rely on them.
const (
	exitDone   = 0
	exitFailed = 1 // nothing was read, or writing failed
	exitUsage  = 2
	exitDiffer = 3 // mubiao diff --exit-code, and the runs differ
)

// failure is an error of the work itself; any other error is one of usage.
type failure struct{ error }

func run(args []string, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := settleLanguage(args); err != nil {
		return tell(stderr, err)
	}
	translate(root)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program where it stands
	if err := root.ExecuteContext(ctx); err != nil {
		return tell(stderr, err)
	}
	return exitDone
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "mubiao",
		Short:         "Find the targets, results and commitments of Chinese policy articles",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.PersistentFlags().String("lang", localeLanguage(), "language of help and messages: en or zh")
	for _, command := range subcommands {
		root.AddCommand(command())
	}
	return root
}

// tell says an error and gives its exit code.
func tell(stderr io.Writer, err error) int {
	if err == errDiffer {
		return exitDiffer
	}
	var failed failure
	if errors.As(err, &failed) {
		say(stderr, "mubiao: %w", failed.error)
		return exitFailed
	}
	say(stderr, "mubiao: %w", err)
	say(stderr, "Run 'mubiao --help' for usage.")
	return exitUsage
}
