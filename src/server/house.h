#pragma once
// House (дом): a running server. All wiring is here, built from the ground up and ended in
// reverse.
//
// Ends in this order: no new requests; those begun are answered; jobs stop; the scribes finish
// what is queued; files are closed.

#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "http/dispatcher.h"
#include "http/server/http_server.h"
#include "identity/account_file.h"
#include "server/config.h"
#include "server/founding.h"
#include "server/holdings.h"
#include "server/school_jobs.h"
#include "server/telling_writer.h"

namespace letopis {

class House {
public:
    /// Opens every organisation of the folder and listens when it returns. `clock` and `random`
    /// must outlive the house; `random` must be fit for secrets. In a folder without organisations
    /// it waits for the first one to be founded, and then calls `founded`, once, on a worker: the
    /// house is to be closed and opened anew. Faults with what an operator can do. `held_socket`
    /// listens already and is used instead of `config.listen`; -1: there is none.
    static Result<std::unique_ptr<House>> open(const Holdings& folder, const Config& config,
                                               const Clock& clock, RandomSource& random,
                                               std::function<void()> founded, int held_socket = -1);
    ~House();
    House(const House&) = delete;
    House& operator=(const House&) = delete;

    /// What is to be told to whoever may found the first organisation; empty: there is one.
    std::string founding_code() const { return founding_ ? founding_->code() : ""; }
    std::uint16_t port() const { return server_->port(); }
    /// Grows while every I/O thread turns (HttpServer::turns).
    std::uint64_t turns() const { return server_->turns(); }
    /// Ends gracefully; the destructor does it too, without telling what went wrong.
    Result<Done> close();

private:
    House() = default;
    Result<Done> open_files(const Holdings& folder, const Config& config, const Clock& clock,
                            RandomSource& random);
    Result<Done> start(const Config& config, const Clock& clock, RandomSource& random,
                       int held_socket);

    std::optional<Holdings> folder_;
    std::unique_ptr<http::OperatorLog> log_;
    std::unique_ptr<FormPrinter> printer_;
    std::unique_ptr<FirstSchool> founding_;
    store::ChangeFeeds feeds_;
    std::vector<std::unique_ptr<OpenedSchool>> schools_;
    std::deque<TellingWriter> writers_;
    std::unique_ptr<identity::AccountFile> accounts_;
    std::unique_ptr<Workers> workers_;
    std::unique_ptr<http::Site> site_;
    std::vector<std::unique_ptr<JobRunner>> jobs_;
    std::unique_ptr<http::HttpServer> server_;
    bool closed_ = false;
};

/// "127.0.0.1:8810" taken apart. Refuses `invalid_value`.
struct ListenAddress {
    std::string host;
    std::uint16_t port = 0;
};
Result<ListenAddress> parse_listen(std::string_view text);

}  // namespace letopis
