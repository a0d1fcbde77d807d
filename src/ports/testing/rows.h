#pragma once
// Choosing and ordering rows, as a database would.

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace letopis::testing {

template <class Row, class Wanted>
std::vector<Row> rows_where(const std::vector<Row>& rows, Wanted wanted) {
    std::vector<Row> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found), wanted);
    return found;
}

template <class Key, class Row, class Wanted>
std::vector<Row> rows_where(const std::map<Key, Row>& rows, Wanted wanted) {
    std::vector<Row> found;
    for (const auto& [key, row] : rows)
        if (wanted(row)) found.push_back(row);
    return found;
}

template <class Row, class Wanted>
std::optional<Row> row_where(const std::vector<Row>& rows, Wanted wanted) {
    const auto found = std::find_if(rows.begin(), rows.end(), wanted);
    return found == rows.end() ? std::nullopt : std::optional{*found};
}

template <class Key, class Row>
std::optional<Row> row_at(const std::map<Key, Row>& rows, const Key& key) {
    const auto found = rows.find(key);
    return found == rows.end() ? std::nullopt : std::optional{found->second};
}

/// The last `limit` rows, the last one first.
template <class Row>
std::vector<Row> latest_first(std::vector<Row> rows, std::int64_t limit) {
    std::reverse(rows.begin(), rows.end());
    if (std::ssize(rows) > limit) rows.resize(static_cast<std::size_t>(limit));
    return rows;
}

/// Sorted by what `key_of` gives; equal ones stay as they were.
template <class Row, class KeyOf>
std::vector<Row> in_order(std::vector<Row> rows, KeyOf key_of) {
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row& a, const Row& b) { return key_of(a) < key_of(b); });
    return rows;
}

}  // namespace letopis::testing
