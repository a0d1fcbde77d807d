#pragma once
// Findings (находки): what a check found wrong, each with its place.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/limits.h"

namespace letopis::store {

struct Finding {
    std::string place;  ///< "Запись № 17", "Плитка tile/0/003", "Таблица marks, строка …".
    std::string words;  ///< What is wrong and what to do, in Russian.
    bool operator==(const Finding&) const = default;
};

/// The first findings by name, all of them by number.
class Findings {
public:
    void add(std::string place, std::string words) {
        ++count_;
        if (named_.size() < limits::store_findings)
            named_.push_back({std::move(place), std::move(words)});
    }
    std::int64_t count() const { return count_; }
    const std::vector<Finding>& named() const { return named_; }

private:
    std::vector<Finding> named_;
    std::int64_t count_ = 0;
};

}  // namespace letopis::store
