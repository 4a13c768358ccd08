# fish completion for heshu; written by: heshu completion fish
complete -c heshu -f
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'check' -d '核对报告：逐个数字与统计表对照，指出不符之处和依据。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'claims' -d '列出报告中的每个数字论断，不核对。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'completion' -d '输出命令行补全脚本。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'doctor' -d '显示程序看到的运行环境。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'explain' -d '说明一条论断是怎样核对的：绑定、候选、算式。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'help' -d '显示一条命令的用法。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'rules' -d '列出、显示、测试规则。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -a 'tables' -d '列出统计表里读到的序列。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -s h -l help -d '显示这份说明。'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n 'not __fish_seen_subcommand_from check claims completion doctor explain help rules tables' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from check' -F
complete -c heshu -n '__fish_seen_subcommand_from check' -l all -d '列出每条论断及其状态。'
complete -c heshu -n '__fish_seen_subcommand_from check' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from check' -s d -l data -d '统计表的文件或文件夹，可重复。' -r -F
complete -c heshu -n '__fish_seen_subcommand_from check' -l encoding -d '文本报告的编码，如 GB18030；不写则自动识别。' -x
complete -c heshu -n '__fish_seen_subcommand_from check' -l fail-on -d '有这一级别及以上的发现就以退出码 1 结束，默认 error；never 为从不。' -x -a 'never error warning note'
complete -c heshu -n '__fish_seen_subcommand_from check' -l format -d '输出格式：text, line, json, jsonl, csv, sarif, junit, github, markdown。' -x -a 'text line json jsonl csv sarif junit github markdown'
complete -c heshu -n '__fish_seen_subcommand_from check' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from check' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from check' -l min-severity -d '只显示这一级别及以上的发现，默认 note。' -x -a 'error warning note'
complete -c heshu -n '__fish_seen_subcommand_from check' -s o -l output -d '把结果写到文件，不写到屏幕。' -r -F
complete -c heshu -n '__fish_seen_subcommand_from check' -l region -d '报告所说的地区，如 吉林省；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from check' -l report -d '另把结果按某种格式写到文件，可重复，如 json=结果.json。' -x -a 'text= line= json= jsonl= csv= sarif= junit= github= markdown='
complete -c heshu -n '__fish_seen_subcommand_from check' -l timings -d '显示各阶段用时。'
complete -c heshu -n '__fish_seen_subcommand_from check' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from check' -l year -d '报告回顾的年份，如 2025；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from claims' -F
complete -c heshu -n '__fish_seen_subcommand_from claims' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from claims' -l encoding -d '文本报告的编码，如 GB18030；不写则自动识别。' -x
complete -c heshu -n '__fish_seen_subcommand_from claims' -l format -d '输出格式：text, json, csv。' -x -a 'text json csv'
complete -c heshu -n '__fish_seen_subcommand_from claims' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from claims' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from claims' -s o -l output -d '把结果写到文件，不写到屏幕。' -r -F
complete -c heshu -n '__fish_seen_subcommand_from claims' -l region -d '报告所说的地区，如 吉林省；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from claims' -l skipped -d '也列出没有算作论断的数字和原因。'
complete -c heshu -n '__fish_seen_subcommand_from claims' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from claims' -l year -d '报告回顾的年份，如 2025；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
complete -c heshu -n '__fish_seen_subcommand_from completion' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from completion' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from completion' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from completion' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from doctor' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from doctor' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from doctor' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from doctor' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from explain' -F
complete -c heshu -n '__fish_seen_subcommand_from explain' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from explain' -s d -l data -d '统计表的文件或文件夹，可重复。' -r -F
complete -c heshu -n '__fish_seen_subcommand_from explain' -l encoding -d '文本报告的编码，如 GB18030；不写则自动识别。' -x
complete -c heshu -n '__fish_seen_subcommand_from explain' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from explain' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from explain' -l region -d '报告所说的地区，如 吉林省；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from explain' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from explain' -l year -d '报告回顾的年份，如 2025；不写则从报告中找。' -x
complete -c heshu -n '__fish_seen_subcommand_from help' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from help' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from help' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from help' -l man -d '输出整份手册页（roff 格式）。'
complete -c heshu -n '__fish_seen_subcommand_from help' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from rules' -a 'list show test'
complete -c heshu -n '__fish_seen_subcommand_from rules' -a 'amount-changed-in-points area-given-as-length average-growth-wrong comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times figure-repaired from-to-difference from-to-growth gross-national-for-local han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal minus-after-decline mixed-width-figure multiple-off-by-one ordinal-wrong-zero part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong pull-in-percent range-reversed range-unit-omitted rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted scale-words-stacked section-year-left share-above-hundred share-of-whole-wrong target-contradicted thousands-separator-misplaced unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory value-implausible visits-given-as-persons year-abbreviated'
complete -c heshu -n '__fish_seen_subcommand_from rules' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from rules' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from rules' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from rules' -s V -l version -d '显示版本。'
complete -c heshu -n '__fish_seen_subcommand_from tables' -F
complete -c heshu -n '__fish_seen_subcommand_from tables' -l color -d '何时用颜色：auto（默认）、always、never。' -x -a 'auto always never'
complete -c heshu -n '__fish_seen_subcommand_from tables' -l format -d '输出格式：text, json。' -x -a 'text json'
complete -c heshu -n '__fish_seen_subcommand_from tables' -s h -l help -d '显示这份说明。'
complete -c heshu -n '__fish_seen_subcommand_from tables' -l lint -d '只列读表时发现的问题。'
complete -c heshu -n '__fish_seen_subcommand_from tables' -l locale -d '界面语言：zh（默认）或 en。' -x -a 'zh en'
complete -c heshu -n '__fish_seen_subcommand_from tables' -s o -l output -d '把结果写到文件，不写到屏幕。' -r -F
complete -c heshu -n '__fish_seen_subcommand_from tables' -l series -d '只列名称含这些字的序列。' -x
complete -c heshu -n '__fish_seen_subcommand_from tables' -s V -l version -d '显示版本。'
