package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/mubiao/mubiao/output"
)

func schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "List the columns of every table",
		Long:  "List the columns of every table: name, type (? where null is allowed), Chinese header and meaning.",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			w := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			for i, table := range output.Tables() {
				if i > 0 {
					fmt.Fprintln(w)
				}
				fmt.Fprintln(w, table.Name)
				for _, c := range table.Columns {
					typ := c.Type
					if c.Null {
						typ += "?"
					}
					fmt.Fprintf(w, "  %s\t%s\t%s\t%s\n", c.Name, typ, c.Header, c.About)
				}
			}
			return w.Flush()
		},
	}
}
