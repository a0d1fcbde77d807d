#pragma once
// Idle (молчащие соединения): opens many connections, asks one thing on each so that it is a live
// one, and holds them. One address has 28,000 ports to come from: connections come from 127.0.0.2,
// 127.0.0.3 and so on.

#include <functional>
#include <string>
#include <vector>

#include "base/result.h"
#include "load/generator.h"

namespace letopis::load {

class IdleConnections {
public:
    using RequestOf = std::function<std::string(std::size_t number)>;
    /// Opens them one after another; each has had the beginning of its answer to its own request
    /// when it returns. Faults with how many could be opened.
    static Result<IdleConnections> open(const Target& target, std::size_t count,
                                        const RequestOf& request_of);
    IdleConnections(IdleConnections&& other) noexcept = default;
    ~IdleConnections();

    /// How many the server has not closed.
    std::size_t alive() const;

private:
    IdleConnections() = default;
    std::vector<int> sockets_;
};

}  // namespace letopis::load
