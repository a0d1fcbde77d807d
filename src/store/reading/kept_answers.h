#pragma once
// KeptAnswers: what a reader remembers of the answers to one question.

#include <optional>
#include <unordered_map>
#include <utility>

#include "base/id.h"
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
template <class Key, class Value, class Hash = std::hash<Key>,
          std::size_t most = limits::kept_answers>
class KeptAnswers {
public:
    /// What was answered before, or what `ask` answers now. A fault is not remembered.
    template <class Ask>
    Result<Value> get(const Key& key, Ask ask) {
        if (const auto found = answers_.find(key); found != answers_.end()) return found->second;
        Result<Value> answer = ask();
        if (answer) {
            if (answers_.size() >= most) answers_.clear();
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

/// The same for answers that stand under the stamp of one group (base/stamps.h): whatever changes
/// them bumps it, and a mark does not.
template <class Key, class Value, class Hash = std::hash<Key>>
class KeptOfGroups {
public:
    /// What was answered before, if the group's stamp is still the same. `stamp_of(group)` says
    /// what it is now.
    template <class StampOf>
    std::optional<Value> find(const Key& key, StampOf stamp_of) const {
        const auto found = answers_.find(key);
        if (found == answers_.end()) return std::nullopt;
        const Kept& kept = found->second;
        if (stamp_of(kept.group) != kept.stamp) return std::nullopt;
        return kept.value;
    }
    void keep(const Key& key, StudyGroupId group, std::uint64_t stamp, Value value) {
        if (answers_.size() >= limits::kept_answers) answers_.clear();
        answers_.insert_or_assign(key, Kept{group, stamp, std::move(value)});
    }
    void clear() { answers_.clear(); }

private:
    struct Kept {
        StudyGroupId group;
        std::uint64_t stamp = 0;
        Value value;
    };
    std::unordered_map<Key, Kept, Hash> answers_;
};

}  // namespace letopis::store
