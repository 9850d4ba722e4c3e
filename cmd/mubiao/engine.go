package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/spf13/pflag"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

// lexiconFlag names a file of the user's own entries.
func lexiconFlag(flags *pflag.FlagSet, file *string) {
	flags.StringVar(file, "lexicon", "", "file of your own indicators, units and cues, as .yaml, .csv or .xlsx (see docs/lexicon.md)")
}

// vocabulary is that of the program, with the entries of a file if one is named.
func vocabulary(file string) (*extract.Vocabulary, error) {
	if file == "" {
		return lexicon.Default(), nil
	}
	return lexicon.Load(file)
}

// vocabularyHash tells one vocabulary from another.
func vocabularyHash(v *extract.Vocabulary) string {
	data, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// engine makes the extractor of the program's own vocabulary.
func engine() (func(*corpus.Document) []extract.Statement, error) {
	return engineOf(lexicon.Default())
}

// engineOf makes the extractor of a vocabulary. The function it returns is safe
// for many goroutines.
func engineOf(v *extract.Vocabulary) (func(*corpus.Document) []extract.Statement, error) {
	e, err := extract.New(v)
	if err != nil {
		return nil, err
	}
	go e.Load()
	return e.Statements, nil
}
