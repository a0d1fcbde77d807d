#include "scenarios/play.h"

#include <algorithm>
#include <map>

#include "scenarios/acts.h"
#include "scenarios/cast.h"
#include "scenarios/looks.h"

namespace letopis::scenarios {
namespace {

constexpr int command_ids_begin = 1000;

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string outcome_of(const Error& error) {
    if (error.is_fault()) return "fault " + error.fault().what;
    return "refused " + std::string{refusal_name(error.refusal().code)};
}

/// "refused a or b or c" is met by any of them.
bool meets(const std::string& outcome, const std::vector<std::string>& expectation) {
    if (outcome == joined(expectation)) return true;
    if (expectation.size() < 4 || expectation[0] != "refused") return false;
    for (std::size_t i = 1; i < expectation.size(); i += 2) {
        if (i > 1 && expectation[i - 1] != "or") return false;
        if (outcome == "refused " + expectation[i]) return true;
    }
    return false;
}

class Performance {
public:
    Performance(const Scenario& scenario, Rig& rig) : scenario_{scenario}, rig_{rig} {}

    std::vector<Failure> play() && {
        for (const Statement& statement : scenario_.statements) {
            Words words{statement};
            line_ = statement.line;
            const EntryIndex before = ledger_;
            perform(statement, words);
            if (!words.fault().empty()) fail(words.fault());
            if (statement.words.empty() || statement.words[0] != "ledger") {
                ledger_before_ = before;
                ledger_ = rig_.entry_count();
            }
        }
        return std::move(failures_);
    }

private:
    void perform(const Statement& statement, Words& words) {
        if (words.take_if("time")) return move_clock(words);
        if (words.take_if("shows")) return check_shown(statement, words);
        if (words.take_if("lacks")) return check_lacks(statement, words);
        if (words.take_if("ledger")) return check_ledger(statement);
        if (cast_.knows_person(words.peek()) && statement.words.size() > 1)
            return follow(statement, words);
        auto facts = cast_.facts_of(statement, words);
        if (!facts) return fail("не понято: «" + joined(statement.words) + "»");
        if (words.fault().empty() && !facts->empty()) state(*std::move(facts));
    }

    void state(std::vector<EntryBody> facts) {
        const auto kept = facts;
        EntryIndex index = rig_.state(std::move(facts));
        for (const EntryBody& fact : kept) {
            const std::string name = versioned_by(fact);
            if (!name.empty()) versions_[name] = index;
            ++index;
        }
    }

    void move_clock(Words& words) {
        const Date on = cast_.date(words);
        const auto time = TimeOfDay::parse(words.take("время"));
        if (!time) return words.blame("время пишется так: 2026-09-14 08:30");
        const Instant at = moscow_instant(on, *time);
        // The scribe's time never falls, whatever the clock says.
        if (at < now_) return words.blame("время идёт только вперёд");
        now_ = at;
        rig_.set_time(now_);
    }

    /// What a person does or opens.
    void follow(const Statement& statement, Words& words) {
        const PersonId who = cast_.person(words);
        if (words.take_if("sees")) {
            const std::string name = versioned_cell(words, cast_);
            seen_[{who, name}] = version_of(name);
            return;
        }
        if (words.take_if("opens")) return open(who, statement, words);
        if (words.take_if("repeats")) return expect(statement, do_again(who));
        auto planned = read_act(words, cast_, moscow_date(now_));
        if (!planned) return fail("не понято: «" + joined(statement.words) + "»");
        if (!words.fault().empty()) return;
        expect(statement, do_first(who, *std::move(planned)));
    }

    std::string do_first(PersonId who, PlannedAct planned) {
        set_base_version(planned.act, base_version(who, planned.versioned));
        if (auto* decide = std::get_if<DecideCorrection>(&planned.act))
            decide->request = waiting_request(who, decide->lesson_id);
        if (auto* keep = std::get_if<KeepLessonPlan>(&planned.act))
            if (!planned.versioned.empty()) keep->expected_version = plan_seen(who, *keep);
        last_ = std::move(planned);
        ++commands_;
        return do_again(who);
    }

    /// The request that he sees waiting for the lesson, or saw last; -1 when he sees none.
    EntryIndex waiting_request(PersonId who, LessonId lesson) {
        const auto view = rig_.open_corrections(who);
        if (!view) return -1;
        for (const auto& lines : {view->pending, view->decided})
            for (const CorrectionLine& line : lines)
                if (line.lesson_id == lesson) return line.request;
        return -1;
    }

    /// The version of the plan that he sees; -1 when he sees none.
    EntryIndex plan_seen(PersonId who, const KeepLessonPlan& keep) {
        const auto view = rig_.open_lesson_plan(who, keep.course_id);
        return view ? view->version : -1;
    }

    std::string do_again(PersonId who) {
        IdBytes id{};
        id[14] = static_cast<std::uint8_t>(commands_ >> 8);
        id[15] = static_cast<std::uint8_t>(commands_ & 0xFF);
        lacking_.clear();
        const auto written = rig_.act(who, CommandId{id}, last_.act);
        if (!written) {
            if (written.error().is_refusal()) lacking_ = written.error().refusal().items;
            return outcome_of(written.error());
        }
        if (!last_.versioned.empty()) versions_[last_.versioned] = written->version;
        return written->effect == Effect::recorded ? "recorded" : "unchanged";
    }

    void open(PersonId who, const Statement& statement, Words& words) {
        auto view = open_view(rig_, who, words, cast_);
        view_ = view ? *std::move(view) : View{};
        expect(statement, view ? "shown" : outcome_of(view.error()));
    }

    void expect(const Statement& statement, std::string outcome) {
        auto expectation = statement.expectation;
        if (expectation.empty()) return fail("не сказано, чем кончилось (-> …)");
        if (expectation[0] == "closed") expectation[0] = "recorded";
        if (!meets(outcome, expectation))
            fail("ждали «" + joined(statement.expectation) + "», вышло «" + outcome + "»");
    }

    void check_shown(const Statement& statement, Words& words) {
        const std::string shown = shown_in(view_, words, cast_);
        compare(statement.value.value_or(""), shown);
    }

    void check_lacks(const Statement& statement, Words& words) {
        const std::string expected = statement.value.value_or("");
        if (words.empty()) return compare(expected, std::to_string(lacking_.size()));
        const auto number = static_cast<std::size_t>(std::stoul(words.take("номер")));
        compare(expected,
                number == 0 || number > lacking_.size() ? "(нет)" : lacking_[number - 1].place);
    }

    void check_ledger(const Statement& statement) {
        compare(statement.value.value_or(""), std::to_string(ledger_ - ledger_before_));
    }

    void compare(const std::string& expected, const std::string& found) {
        if (expected != found) fail("ждали «" + expected + "», видно «" + found + "»");
    }

    void fail(std::string words) { failures_.push_back({line_, std::move(words)}); }

    EntryIndex version_of(const std::string& name) const {
        const auto found = versions_.find(name);
        return found == versions_.end() ? -1 : found->second;
    }
    /// What the person saw last, once; else what stands now.
    EntryIndex base_version(PersonId who, const std::string& name) {
        const auto seen = seen_.find({who, name});
        if (seen == seen_.end()) return version_of(name);
        const EntryIndex version = seen->second;
        seen_.erase(seen);
        return version;
    }

    const Scenario& scenario_;
    Rig& rig_;
    Cast cast_;
    Instant now_;
    int line_ = 0;
    int commands_ = command_ids_begin;
    PlannedAct last_{CloseClass{}, ""};
    View view_;
    std::vector<RefusalItem> lacking_;
    std::map<std::string, EntryIndex> versions_;
    std::map<std::pair<PersonId, std::string>, EntryIndex> seen_;
    EntryIndex ledger_ = 0;
    EntryIndex ledger_before_ = 0;
    std::vector<Failure> failures_;
};

}  // namespace

std::vector<Failure> play(const Scenario& scenario, Rig& rig) {
    return Performance{scenario, rig}.play();
}

}  // namespace letopis::scenarios
