// Package message lets an error be said in the user's language. The packages
// that meet the error know no language: they say it in English with Errorf,
// which remembers what the sentence was made of. Only the program knows a
// Language and puts the sentence into it, from the translations in zh/.
package message

import "fmt"

// failed is an error that remembers its format.
type failed struct {
	format string
	args   []any
	error  // in English, with what it wraps
}

// Errorf is fmt.Errorf for an error that a user may read.
func Errorf(format string, args ...any) error {
	return &failed{format, args, fmt.Errorf(format, args...)}
}

func (f *failed) Unwrap() error { return f.error }
