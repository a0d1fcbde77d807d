#pragma once
// Pipeline: one link to a PostgreSQL server, in libpq's pipeline mode. What is sent is not waited
// for until somebody needs an answer: all writes of a batch and its COMMIT are one round trip.
//
// Invariants:
//   1. Answers come in the order of questions; each is taken by whoever asked.
//   2. Everything that waits has a deadline (limits::database_answer_seconds). A link that missed
//      it is suspect and is closed: a server that was frozen must not answer later.
//   3. After the first failure nothing that was sent behind it has happened; what failed is kept
//      until `clear`.

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "database/connection.h"

struct pg_conn;
struct pg_result;

namespace letopis::database {

/// Rows that were answered; freed with it.
struct FreeAnswer {
    void operator()(pg_result* answer) const;
};
using Answer = std::unique_ptr<pg_result, FreeAnswer>;

/// Values of parameters in binary form, as libpq wants them.
struct BoundValues {
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
};

class Pipeline {
public:
    /// Connects; waits limits::database_connect_seconds for each host of the address. `where` is
    /// the address without its password, for messages.
    static Result<std::unique_ptr<Pipeline>> open(const std::string& url, const std::string& where,
                                                  Connection::Mode mode);
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// Whether the link is there, as far as one can tell without asking.
    bool is_alive();

    /// Takes an answer; nullptr when the question was in vain.
    using Take = std::function<void(Answer)>;

    /// Sends a statement to be prepared under a name. It must have no quotes in it.
    void prepare(const std::string& name, const std::string& text, std::string_view place,
                 Take take);
    /// Sends a run of a prepared statement. `take` is called during a later wait.
    void run(const std::string& name, const BoundValues* values, std::string_view place, Take take);

    /// Sends what has been queued, without waiting, and wants no answer before the next question's.
    void push();
    /// Sends, and waits for all answers. False when something has failed.
    bool wait();
    const std::optional<Fault>& failure() const { return failure_; }
    const std::string& sqlstate() const { return sqlstate_; }
    /// Forgets a failure. Whatever was sent must have been waited for.
    void clear();

    /// How many answers are outstanding.
    std::size_t outstanding() const { return asked_.size(); }
    /// Set when the server has said since the last `clear` that a commit is not confirmed by the
    /// standby.
    bool unconfirmed() const { return unconfirmed_; }

    /// What notifications say that have come; waits for one for at most so many milliseconds, or
    /// until the descriptor `wake` can be read. Nothing must be outstanding. Faults when the link
    /// is gone.
    Result<std::vector<std::string>> hear(int wake, int milliseconds);

    /// A script of several statements, after everything outstanding.
    Result<Done> execute(const std::string& script);
    /// The number that a question answers, outside all prepared statements.
    Result<std::int64_t> ask_number(const std::string& question);

private:
    struct Asked {
        std::string_view place;
        Take take;
        bool is_sync = false;
        bool answered = false;
    };

    Pipeline(pg_conn* link, std::string where) : link_{link}, where_{std::move(where)} {}
    Result<Done> set_up(Connection::Mode mode);
    Result<Answer> run_script(const std::string& script);
    void fail(std::string_view sqlstate, std::string_view detail, std::string_view place);
    void lose(std::string_view why);
    bool receive(std::int64_t deadline_ms);
    void take_answer(Answer answer);
    std::vector<std::string> take_notifications();
    static void take_notice(void* pipeline, const pg_result* notice);

    pg_conn* link_;
    std::string where_;
    std::deque<Asked> asked_;
    std::optional<Fault> failure_;
    std::string sqlstate_;
    bool lost_ = false;
    bool unconfirmed_ = false;
};

}  // namespace letopis::database
