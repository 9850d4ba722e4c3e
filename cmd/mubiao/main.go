// Mubiao reads Chinese policy articles and writes what they promise as rows.
package main

import (
	"context"
	"errors"
	"fmt"
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
	root := &cobra.Command{
		Use:           "mubiao",
		Short:         "Find the targets, results and commitments of Chinese policy articles",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	for _, command := range subcommands {
		root.AddCommand(command())
	}
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program where it stands
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitDone
	}
	if err == errDiffer {
		return exitDiffer
	}
	fmt.Fprintln(stderr, "mubiao:", err)
	if errors.As(err, &failure{}) {
		return exitFailed
	}
	fmt.Fprintln(stderr, "Run 'mubiao --help' for usage.")
	return exitUsage
}
