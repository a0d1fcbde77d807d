#pragma once
// KeptAnswers: what a reader remembers of the answers to one question.

#include <unordered_map>

#include "base/limits.h"
#include "base/result.h"

namespace letopis::store {

/// The key of a question that is asked about nothing.
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

}  // namespace letopis::store

template <>
struct std::hash<letopis::store::Nothing> {
    std::size_t operator()(letopis::store::Nothing) const { return 0; }
};

namespace letopis::store {

/// Answers to one question, by what was asked. Bounded: when it is full, it begins anew.
template <class Key, class Value, class Hash = std::hash<Key>>
class KeptAnswers {
public:
    /// What was answered before, or what `ask` answers now. A fault is not remembered.
    template <class Ask>
    Result<Value> get(const Key& key, Ask ask) {
        if (const auto found = answers_.find(key); found != answers_.end()) return found->second;
        Result<Value> answer = ask();
        if (answer) {
            if (answers_.size() >= limits::kept_answers) answers_.clear();
            answers_.emplace(key, *answer);
        }
        return answer;
    }
    bool knows(const Key& key) const { return answers_.contains(key); }
    void forget(const Key& key) { answers_.erase(key); }
    void clear() { answers_.clear(); }

private:
    std::unordered_map<Key, Value, Hash> answers_;
};

}  // namespace letopis::store
