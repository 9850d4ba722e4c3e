package corpus

import (
	"regexp"
	"strings"
)

var (
	frontMatter = regexp.MustCompile(`(?s)\A\s*---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\z)`)
	// Hexo needs no rule above the keys.
	unopenedMatter = regexp.MustCompile(`\A\s*((?:title|date|layout)[ \t]*:[^\n]*\n(?:(?:[A-Za-z_][\w-]*[ \t]*:|[ \t]+|-[ \t])[^\n]*\n)*?)---[ \t]*(?:\r?\n|\z)`)

	frontKey    = regexp.MustCompile(`^([A-Za-z_\p{Han}][\w\p{Han}-]*)[ \t]*:[ \t]*(.*)$`)
	blockScalar = regexp.MustCompile(`^[>|][+-]?\d?$`)
	frontItem   = regexp.MustCompile(`^\s*-\s+(.*)$`)
)

// splitFrontMatter reads the block of keys that blogs put before a post: in YAML,
// or as Hugo also takes it in TOML or JSON.
func splitFrontMatter(text string) (map[string][]string, string) {
	if m := tomlMatter.FindStringSubmatchIndex(text); m != nil {
		return tomlKeys(text[m[2]:m[3]]), text[m[1]:]
	}
	if front, size := jsonMatter(text); front != nil {
		return front, text[size:]
	}
	return yamlMatter(text)
}

// yamlMatter reads line by line and not as YAML: the generators that write it
// quote badly, and a post is not lost for that.
func yamlMatter(text string) (map[string][]string, string) {
	m := frontMatter.FindStringSubmatchIndex(text)
	if m == nil {
		m = unopenedMatter.FindStringSubmatchIndex(text)
	}
	if m == nil {
		return nil, text
	}
	front := map[string][]string{}
	key := ""
	folded := false // the value of key goes on in indented lines
	for _, l := range strings.Split(text[m[2]:m[3]], "\n") {
		l = strings.TrimRight(l, "\r \t")
		if part := strings.TrimSpace(l); folded && part != "" && (l[0] == ' ' || l[0] == '\t') {
			if v := front[key]; len(v) > 0 {
				part = glue(v[0], part)
			}
			front[key] = []string{part}
			continue
		}
		if kv := frontKey.FindStringSubmatch(l); kv != nil {
			key = strings.ToLower(kv[1])
			if folded = blockScalar.MatchString(kv[2]); folded {
				continue
			}
			if v := unquote(kv[2]); v != "" {
				front[key] = append(front[key], v)
			}
		} else if item := frontItem.FindStringSubmatch(l); item != nil && key != "" {
			front[key] = append(front[key], unquote(item[1]))
		}
	}
	if len(front) == 0 {
		return nil, text // two rules in a text
	}
	return front, text[m[1]:]
}

func unquote(s string) string {
	s = strings.TrimSpace(s)
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		quote := s[:1]
		s = s[1 : len(s)-1]
		s = strings.ReplaceAll(s, quote+quote, quote)
		s = strings.ReplaceAll(s, `\"`, `"`)
	}
	return strings.TrimSpace(s)
}
