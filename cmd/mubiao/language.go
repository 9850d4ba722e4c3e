package main

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/output"
)

// spoken is the language of what a user reads, English when nil. It is settled
// once, before the command runs. What is written into files does not depend on it.
var spoken *message.Language

// say writes a line in the user's language.
func say(w io.Writer, format string, args ...any) {
	fmt.Fprintln(w, spoken.Sprintf(format, args...))
}

// settleLanguage reads --lang before cobra does: help and errors of usage are
// in the language too.
func settleLanguage(args []string) error {
	spoken = nil
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.ParseErrorsAllowlist.UnknownFlags = true
	flags.Usage = func() {}
	lang := flags.String("lang", localeLanguage(), "")
	flags.BoolP("help", "h", false, "")
	// What is wrong with the flags cobra finds again.
	_ = flags.Parse(args)
	switch *lang {
	case "zh":
		spoken = message.Chinese()
	case "en":
	default:
		return message.Errorf("--lang is en or zh, not %q", *lang)
	}
	return nil
}

// label is the word of a closed vocabulary in the user's language.
func label(column, value string) string {
	if word := output.Labels()[column][value]; spoken != nil && word != "" {
		return word
	}
	return value
}

func kindLabel(kind string) string { return label("kind", kind) }

// reasonLabel keeps the code of a skip, which stands in the table too.
func reasonLabel(reason string) string {
	if word := label("reason", reason); word != reason {
		return word + " " + reason
	}
	return reason
}

// headings are the words of cobra's own in its help, what holds another before it.
var headings = []string{
	`Use "{{.CommandPath}} [command] --help" for more information about a command.`,
	"[command]", "Usage:", "Aliases:", "Examples:", "Available Commands:", "Global Flags:", "Flags:",
}

var flagDefault = regexp.MustCompile(`(?m) \(default (.+)\)$`)

// translate puts the help of every command into the user's language.
func translate(root *cobra.Command) {
	if spoken == nil {
		return
	}
	template := root.UsageTemplate()
	for _, heading := range headings {
		template = strings.ReplaceAll(template, heading, spoken.Text(heading))
	}
	template = strings.ReplaceAll(template, ".FlagUsages |", ".FlagUsages | defaults |")
	cobra.AddTemplateFunc("defaults", func(flags string) string {
		return flagDefault.ReplaceAllStringFunc(flags, func(s string) string {
			return spoken.Sprintf(" (default %s)", flagDefault.FindStringSubmatch(s)[1])
		})
	})
	root.SetUsageTemplate(template)
	for _, command := range everyCommand(root) {
		command.Use, command.Short = spoken.Text(command.Use), spoken.Text(command.Short)
		if command.HasAvailableFlags() {
			command.Use, command.DisableFlagsInUseLine = command.Use+" "+spoken.Text("[flags]"), true
		}
		paragraphs := strings.Split(command.Long, "\n\n")
		for i, p := range paragraphs {
			paragraphs[i] = spoken.Text(p)
		}
		command.Long = strings.Join(paragraphs, "\n\n")
		command.Flags().VisitAll(func(f *pflag.Flag) { f.Usage = spoken.Text(f.Usage) })
		command.PersistentFlags().VisitAll(func(f *pflag.Flag) { f.Usage = spoken.Text(f.Usage) })
	}
}

// everyCommand is the tree of commands, those of cobra's own included.
func everyCommand(root *cobra.Command) []*cobra.Command {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	all := []*cobra.Command{root}
	for i := 0; i < len(all); i++ {
		all[i].InitDefaultHelpFlag()
		all[i].Flags().Lookup("help").Usage = "show this help"
		all = append(all, all[i].Commands()...)
	}
	return all
}
