//go:build ignore

// Simplified makes simplified.tsv, Traditional words and characters with their
// Simplified form, from the dictionaries of OpenCC in the npm package opencc-js:
//
//	npm pack opencc-js@1.4.2 && tar xzf opencc-js-1.4.2.tgz
//	go run simplified.go package/dist/esm-lib/dict > simplified.tsv
//
// OpenCC's own t2s leaves the forms of Taiwan and Hong Kong (隨著, 粧) as they
// are; here they go all the way.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run simplified.go DICT")
	}
	read := func(name string) [][2]string { return read(filepath.Join(os.Args[1], name+".js")) }

	simplified := map[string]string{}
	for _, name := range []string{"TSCharacters", "TSPhrases"} {
		for _, e := range read(name) {
			simplified[e[0]] = e[1]
		}
	}
	standard := map[string]string{} // forms of Taiwan and Hong Kong
	for _, e := range append(read("TWVariantsRev"), read("HKVariantsRev")...) {
		to := e[1]
		if s, ok := simplified[to]; ok {
			to = s
		}
		if _, known := simplified[e[0]]; !known && to != e[0] && e[0] != "么" {
			standard[e[0]] = to
		}
	}
	// 著 is the one variant that is also a character of its own: 著名, 显著.
	for _, e := range read("TWVariantsRevPhrases") {
		if strings.Contains(e[0], "著") {
			var to strings.Builder
			for _, r := range e[1] {
				if s, ok := simplified[string(r)]; ok {
					to.WriteString(s)
				} else {
					to.WriteRune(r)
				}
			}
			standard[e[0]] = to.String()
		}
	}
	for from, to := range standard {
		simplified[from] = to
	}
	// Names and rare words that begin in the middle of common ones: 對於|單位, 沿著|白.
	for from := range simplified {
		if strings.HasPrefix(from, "於") && from != "於" || slices.Contains([]string{"著式", "著志", "著白", "著於"}, from) {
			delete(simplified, from)
		}
	}
	var lines []string
	for from, to := range simplified {
		if utf8.RuneCountInString(from) > 1 || from != to {
			lines = append(lines, from+"\t"+to)
		}
	}
	slices.Sort(lines)
	fmt.Println(strings.Join(lines, "\n"))
}

func read(name string) (entries [][2]string) {
	b, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	_, list, _ := strings.Cut(string(b), `"`)
	list, _, _ = strings.Cut(list, `"`)
	for _, e := range strings.Split(list, "|") {
		from, to, ok := strings.Cut(e, " ")
		if !ok {
			log.Fatalf("%s: no pair: %q", name, e)
		}
		entries = append(entries, [2]string{from, to})
	}
	return entries
}
