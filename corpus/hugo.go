package corpus

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
)

// tomlMatter stands between two rules of plus signs; it has to hold a key.
var tomlMatter = regexp.MustCompile(`(?s)\A\s*\+\+\+[ \t]*\r?\n((?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?:\[|["'\w\p{Han}-]+[ \t]*=).*?)\r?\n\+\+\+[ \t]*(?:\r?\n|\z)`)

// tomlKeys are the keys of a block of TOML. One that is broken tells nothing, but
// it is no part of the article all the same.
func tomlKeys(block string) map[string][]string {
	keys := map[string]any{}
	if err := toml.Unmarshal([]byte(block), &keys); err != nil {
		return map[string][]string{}
	}
	return frontOf(keys)
}

// jsonMatter reads an object that prose follows, and says where it ends. An
// object that has a text of its own, or that others follow, is a table of articles.
func jsonMatter(text string) (front map[string][]string, end int) {
	if !strings.HasPrefix(text, "{") {
		return nil, 0
	}
	d := json.NewDecoder(strings.NewReader(text))
	keys := map[string]any{}
	if d.Decode(&keys) != nil || bearsText(keys) {
		return nil, 0
	}
	end = int(d.InputOffset())
	if rest := strings.TrimSpace(text[end:]); rest == "" || strings.ContainsAny(rest[:1], "{[,") {
		return nil, 0
	}
	return frontOf(keys), end
}

// frontOf writes keys as front matter has them; those of a table within it, such
// as Hugo's params, fill what the outermost does not say.
func frontOf(keys map[string]any) map[string][]string {
	front := map[string][]string{}
	var within []map[string]any
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		name := strings.ToLower(key)
		switch v := keys[key].(type) {
		case map[string]any:
			within = append(within, v)
		case []any:
			for _, item := range v {
				front[name] = append(front[name], fmt.Sprint(item))
			}
		case time.Time:
			front[name] = []string{v.Format(time.DateOnly)}
		default:
			front[name] = []string{strings.TrimSpace(fmt.Sprint(v))}
		}
	}
	for _, inner := range within {
		for key, v := range frontOf(inner) {
			if front[key] == nil {
				front[key] = v
			}
		}
	}
	return front
}
