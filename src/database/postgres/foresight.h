#pragma once
// Foresight (предвидение): questions that follow one another are sent together. A page asks about a
// student's marks, then about his absences, then about what was said of him, each time with the
// same student and the same days, and would wait for each answer alone. Whoever asked so once is
// taken to ask so again: with the first question go those that followed it before, and their
// answers wait here until they are asked for.
//
// Invariants:
//   1. Within one look, which sees one state: an answer is the same whenever it was asked for. It
//   is
//      given once, to the same question with the same values, or not at all.
//   2. What a question was followed by in vain is not sent along again before it was asked for as
//      often: a wrong guess costs no more than right ones save.
//   3. Everything is bounded (most_followers, most_leaders).

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace letopis::database {

/// `Question` is a statement, known by its address; `Answer` what comes back.
template <class Question, class Answer>
class Foresight {
public:
    /// Values of a question's parameters, in the order of its own.
    using Values = std::vector<std::string>;
    /// A question to be sent along.
    struct Foreseen {
        Question* question = nullptr;
        Values values;
    };

    /// A look begins or ends: what came and was not asked for was sent in vain.
    void begin_look();

    /// The answer, if it has come already.
    std::optional<Answer> take(const Question* question, const Values& values);
    /// Notes that this is asked now, and says what is to be sent along. A question whose values
    /// are all among those of an earlier one of this look follows that one from now on.
    std::vector<Foreseen> ask(Question* question, Values values);
    /// An answer to what was sent along.
    void keep(const Question* question, Values values, Answer answer);
    /// The question is never sent along again: its answers are long.
    void leave_alone(const Question* question);

private:
    static constexpr std::size_t most_followers = 8;  ///< Of one question.
    static constexpr std::size_t most_leaders = 8;    ///< In one look.
    static constexpr std::size_t fewest_values = 2;   ///< With one, it is about nothing of its own.
    static constexpr int most_credit = 4;

    /// Each value's place among those of the question that goes before.
    using Places = std::vector<std::size_t>;
    struct Follower {
        Question* question = nullptr;
        Places places;
        int credit = 0;
    };
    struct Leader {
        const Question* question = nullptr;
        Values values;
    };
    struct Kept {
        const Question* leader = nullptr;
        const Question* question = nullptr;
        Values values;
        std::optional<Answer> answer;
        bool was_asked_for = false;
    };

    static std::optional<Places> places_among(const Values& values, const Values& of_leader);
    void learn(const Question* leader, Question* question, Places places);
    Follower* find_follower(const Question* leader, const Question* question);
    bool is_kept(const Foreseen& one) const;
    std::vector<Foreseen> followers_of(const Question* question, const Values& values);

    std::unordered_map<const Question*, std::vector<Follower>> followers_;
    std::vector<const Question*> left_alone_;
    // Of this look:
    std::vector<Leader> leaders_;
    std::vector<Kept> kept_;
};

template <class Question, class Answer>
void Foresight<Question, Answer>::begin_look() {
    for (const Kept& kept : kept_) {
        Follower* const follower = find_follower(kept.leader, kept.question);
        if (follower != nullptr && !kept.was_asked_for) --follower->credit;  // Invariant 2.
    }
    leaders_.clear();
    kept_.clear();
}

template <class Question, class Answer>
std::optional<Answer> Foresight<Question, Answer>::take(const Question* question,
                                                        const Values& values) {
    for (Kept& kept : kept_) {
        if (kept.question != question || !kept.answer || kept.values != values) continue;
        kept.was_asked_for = true;
        if (Follower* const follower = find_follower(kept.leader, question))
            follower->credit = std::min(follower->credit + 1, most_credit);
        return std::exchange(kept.answer, std::nullopt);
    }
    return std::nullopt;
}

template <class Question, class Answer>
std::vector<typename Foresight<Question, Answer>::Foreseen> Foresight<Question, Answer>::ask(
    Question* question, Values values) {
    if (values.size() < fewest_values) return {};
    for (const Leader& leader : leaders_) {
        if (leader.question == question) continue;
        if (auto places = places_among(values, leader.values)) {
            learn(leader.question, question, *std::move(places));
            return {};
        }
    }
    std::vector<Foreseen> along = followers_of(question, values);
    std::erase_if(along, [&](const Foreseen& one) { return is_kept(one); });
    for (const Foreseen& one : along)
        kept_.push_back({question, one.question, one.values, std::nullopt});
    if (leaders_.size() < most_leaders) leaders_.push_back({question, std::move(values)});
    return along;
}

template <class Question, class Answer>
void Foresight<Question, Answer>::keep(const Question* question, Values values, Answer answer) {
    for (Kept& kept : kept_)
        if (kept.question == question && !kept.was_asked_for && kept.values == values)
            kept.answer = std::move(answer);
}

template <class Question, class Answer>
void Foresight<Question, Answer>::leave_alone(const Question* question) {
    if (std::find(left_alone_.begin(), left_alone_.end(), question) == left_alone_.end())
        left_alone_.push_back(question);
}

template <class Question, class Answer>
auto Foresight<Question, Answer>::places_among(const Values& values, const Values& of_leader)
    -> std::optional<Places> {
    Places places;
    for (const std::string& value : values) {
        const auto found = std::find(of_leader.begin(), of_leader.end(), value);
        if (found == of_leader.end()) return std::nullopt;
        places.push_back(static_cast<std::size_t>(found - of_leader.begin()));
    }
    return places;
}

template <class Question, class Answer>
void Foresight<Question, Answer>::learn(const Question* leader, Question* question, Places places) {
    if (Follower* const known = find_follower(leader, question)) {
        // Two values that were equal by chance: which of them it is, shows now.
        const bool is_same = known->places == places;
        known->credit = is_same ? std::min(known->credit + 1, most_credit) : 1;
        known->places = std::move(places);
        for (Kept& kept : kept_)
            if (!is_same && kept.question == question) kept.was_asked_for = true;
        return;
    }
    std::vector<Follower>& followers = followers_[leader];
    if (followers.size() == most_followers)
        std::erase_if(followers, [](const Follower& one) { return one.credit <= 0; });
    if (followers.size() < most_followers)
        followers.push_back({.question = question, .places = std::move(places), .credit = 1});
}

template <class Question, class Answer>
auto Foresight<Question, Answer>::find_follower(const Question* leader, const Question* question)
    -> Follower* {
    const auto followers = followers_.find(leader);
    if (followers == followers_.end()) return nullptr;
    for (Follower& one : followers->second)
        if (one.question == question) return &one;
    return nullptr;
}

template <class Question, class Answer>
bool Foresight<Question, Answer>::is_kept(const Foreseen& one) const {
    return std::any_of(kept_.begin(), kept_.end(), [&](const Kept& kept) {
        return kept.question == one.question && kept.values == one.values;
    });
}

template <class Question, class Answer>
std::vector<typename Foresight<Question, Answer>::Foreseen>
Foresight<Question, Answer>::followers_of(const Question* question, const Values& values) {
    std::vector<Foreseen> along;
    const auto followers = followers_.find(question);
    if (followers == followers_.end()) return along;
    for (const Follower& one : followers->second) {
        const bool is_left =
            std::find(left_alone_.begin(), left_alone_.end(), one.question) != left_alone_.end();
        if (one.credit <= 0 || is_left) continue;
        Foreseen foreseen{.question = one.question, .values = {}};
        for (const std::size_t place : one.places)
            if (place < values.size()) foreseen.values.push_back(values[place]);
        if (foreseen.values.size() == one.places.size()) along.push_back(std::move(foreseen));
    }
    return along;
}

}  // namespace letopis::database
