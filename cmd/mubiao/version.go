package main

import (
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/output"
)

// version is set by the release build (-ldflags "-X main.version=…").
var version = ""

// programVersion is the release, or the module's version as the build knows it.
func programVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

func versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of the schema",
		Args:  cobra.NoArgs,
		Run: func(cmd *cobra.Command, _ []string) {
			say(cmd.OutOrStdout(), "mubiao %s, schema %s", programVersion(), output.SchemaVersion)
		},
	}
}
