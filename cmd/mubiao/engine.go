package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/extract"
	"github.com/mubiao/mubiao/extract/lexicon"
)

// vocabularyHash tells one vocabulary from another.
func vocabularyHash() string {
	data, err := json.Marshal(lexicon.Default())
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// engine makes the extractor with the built-in vocabulary. The function it
// returns is safe for many goroutines.
func engine() (func(*corpus.Document) []extract.Statement, error) {
	e, err := extract.New(lexicon.Default())
	if err != nil {
		return nil, err
	}
	go e.Load()
	return e.Statements, nil
}
