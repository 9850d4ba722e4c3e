//go:build ignore

// Trim makes words.txt.gz, the dictionary that the segmenter embeds, from gse's
// Simplified one:
//
//	go run trim.go $(go list -m -f '{{.Dir}}' github.com/go-ego/gse)/data/dict/zh/s_1.txt
//
// The whole dictionary takes two seconds to load. The segmenter only has to
// tell whether a cue stands by itself or inside a word, so every word with one
// of the telling characters stays, and of the others those that are frequent
// enough to matter for where these words begin and end; of verbs of two characters,
// which may stand directly before a number, rarer ones too. The first line is
// the frequency of all that is left out; it keeps the probabilities of the rest
// what they were. A line is a word, a tab, a space and its frequency, and for a verb
// a tab, a space and v.
package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// telling characters are cues by themselves: modals, bounds, changes, marks, fractions.
const telling = "要将拟超约近上内下前后中增涨降减跌达为是有至到占仅已了过共比较与从由各均都居列排设建抓再又也还只净可能以按应需须逾成倍番半多余全同"

// frequent is the least frequency of the other words, frequentVerb that of verbs of two
// characters.
const (
	frequent     = 100
	frequentVerb = 10
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run trim.go s_1.txt")
	}
	in, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer in.Close()
	var lines []string
	left := 0
	for s := bufio.NewScanner(in); s.Scan(); {
		var word, class string
		var freq int
		if n, _ := fmt.Sscan(s.Text(), &word, &freq, &class); n < 2 || freq < 2 {
			continue // gse drops these as well
		}
		verb := ""
		if class == "v" {
			verb = "\t v"
		}
		switch {
		case strings.IndexFunc(word, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) >= 0:
		case utf8.RuneCountInString(word) == 1:
			lines = append(lines, word+"\t 2") // whatever it says: gse's own rule
		case strings.ContainsAny(word, telling) || freq >= frequent || verb != "" && freq >= frequentVerb && utf8.RuneCountInString(word) == 2:
			lines = append(lines, fmt.Sprint(word, "\t ", freq, verb))
		default:
			left += freq
		}
	}
	slices.Sort(lines)
	out, err := os.Create("words.txt.gz")
	if err != nil {
		log.Fatal(err)
	}
	z, _ := gzip.NewWriterLevel(out, gzip.BestCompression)
	fmt.Fprintf(z, "%d\n%s\n", left, strings.Join(lines, "\n"))
	if err := z.Close(); err != nil {
		log.Fatal(err)
	}
	if err := out.Close(); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d words, frequency left out %d", len(lines), left)
}
