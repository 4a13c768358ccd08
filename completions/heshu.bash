# bash completion for heshu; written by: heshu completion bash
_heshu_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$1")
}
_heshu() {
  local cur prev words cword command= i
  words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
  cur=${words[cword]} prev=${words[cword-1]} COMPREPLY=()
  # bash takes --format=json apart at the =
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${words[cword-2]}; fi
  for ((i = 1; i < cword; i++)); do
    case ${words[i]} in
      bind|browse|check|claims|completion|config|decisions|doctor|explain|help|init|rules|shell|sign|tables|waive) command=${words[i]}; break ;;
    esac
  done
  case $command in
    '')
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color -h --help --locale -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'bind browse check claims completion config decisions doctor explain help init rules shell sign tables waive' -- "$cur")
      fi
      ;;
    bind)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --by) return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --by --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    browse)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --by) return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'default high-contrast colour-blind mono' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --by --color --config -d --data --encoding -h --help --ignore --locale --mouse --region --rules --select --theme -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    check)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --baseline) _heshu_files "$cur"; return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --fail-on) mapfile -t COMPREPLY < <(compgen -W 'never error warning note' -- "$cur"); return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text line json jsonl csv sarif junit github markdown' -- "$cur"); return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --min-severity) mapfile -t COMPREPLY < <(compgen -W 'error warning note' -- "$cur"); return ;;
        -o|--output) _heshu_files "$cur"; return ;;
        --region) return ;;
        --report) compopt -o nospace; mapfile -t COMPREPLY < <(compgen -S = -W 'text line json jsonl csv sarif junit github markdown' -- "$cur"); return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --write-baseline) _heshu_files "$cur"; return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--all --ambiguous-width --baseline --color --config -d --data --encoding --fail-on --format -h --help --ignore --locale --min-severity -o --output --region --report --rules --select --timings --unverified -V --version --watch --write-baseline --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    claims)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --encoding) return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text json csv' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        -o|--output) _heshu_files "$cur"; return ;;
        --region) return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --encoding --format -h --help --locale -o --output --region --skipped -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    completion)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color -h --help --locale -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'bash zsh fish' -- "$cur")
      fi
      ;;
    config)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -h --help --ignore --locale --rules --select -V --version' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    decisions)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    doctor)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color -h --help --locale -V --version' -- "$cur")
      fi
      ;;
    explain)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    help)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color -h --help --locale --man -V --version' -- "$cur")
      fi
      ;;
    init)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    rules)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -h --help --ignore --locale --rules --select -V --version' -- "$cur")
      else
        mapfile -t COMPREPLY < <(compgen -W 'list show test new amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur")
      fi
      ;;
    shell)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    sign)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --by) return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --stage) mapfile -t COMPREPLY < <(compgen -W 'FIRST SECOND FINAL' -- "$cur"); return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --by --color --config -d --data --encoding -h --help --ignore --locale --region --rules --select --stage -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    tables)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W 'text json' -- "$cur"); return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        -o|--output) _heshu_files "$cur"; return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --series) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --color --config --encoding --format -h --help --ignore --lint --locale -o --output --rules --select --series -V --version' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
    waive)
      case $prev in
        --ambiguous-width) mapfile -t COMPREPLY < <(compgen -W '1 2' -- "$cur"); return ;;
        --by) return ;;
        --color) mapfile -t COMPREPLY < <(compgen -W 'auto always never' -- "$cur"); return ;;
        --config) _heshu_files "$cur"; return ;;
        -d|--data) _heshu_files "$cur"; return ;;
        --encoding) return ;;
        --ignore) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --locale) mapfile -t COMPREPLY < <(compgen -W 'zh en' -- "$cur"); return ;;
        --reason) return ;;
        --region) return ;;
        --rules) _heshu_files "$cur"; return ;;
        --select) mapfile -t COMPREPLY < <(compgen -W 'amount-changed-in-points area-given-as-length average-growth-miscounted average-growth-wrong bound-broken bound-far-off comment-left composition-misses-hundred compound-unit-inverted contribution-in-points conversion-wrong date-impossible decimal-without-zero decrease-by-times direction-reversed figure-coarse figure-repaired from-to-difference from-to-growth from-to-off-by-rounding from-to-reversed gross-national-for-local growth-differs-from-table han-scale-after-digits hedge-contradictory hedge-doubled hidden-text-left highlight-left increase-against-growth indicator-misnamed indicator-name-outdated kilowatt-for-kilowatt-hour kilowatt-hour-for-kilowatt length-given-as-area list-counts-unequal list-order-swapped minus-after-decline mixed-width-figure multiple-differs-from-table multiple-off-by-one off-by-rounding ordinal-wrong-zero other-period-used other-vintage part-exceeds-total parts-miss-total percent-for-points placeholder-left plan-years-wrong points-differ-from-table pull-in-percent range-reversed range-unit-omitted rank-differs-from-table rank-move-wrong rate-changed-in-percent restated-differently revision-unaccepted run-broken scale-slip-against-table scale-words-stacked section-year-left share-above-hundred share-differs-from-table share-of-whole-wrong sum-differs-from-table tables-conflict target-contradicted thousands-separator-misplaced unit-differs-from-table unit-dimension-wrong unit-doubled unit-misspelt unit-not-statutory units-clashing units-mixed value-differs-from-table value-implausible visits-given-as-persons year-abbreviated' -- "$cur"); return ;;
        --until) return ;;
        --year) return ;;
      esac
      if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--ambiguous-width --by --color --config -d --data --encoding -h --help --ignore --locale --reason --region --rules --select --until -V --version --year' -- "$cur")
      else _heshu_files "$cur"
      fi
      ;;
  esac
}
complete -F _heshu heshu
