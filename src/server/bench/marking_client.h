#pragma once
// MarkingClients: teachers who mark through HTTP, each on a connection of his own, each sending the
// next mark when the last is answered. One thread for all: the machine is for the server.

#include <cstdint>
#include <string>
#include <vector>

namespace letopis::bench {

/// A mark to be made: the parts of a CellCommand, as text.
struct MarkToMake {
    std::size_t session = 0;  ///< Which of the sessions may make it.
    std::string command_id;
    std::string lesson_id;
    std::string student_id;
    char mark = '5';
};

struct SignedIn {
    std::string cookie;  ///< "letopis_session=…"
    std::string csrf_token;
};

/// Signs in; the process ends with what the server said if it does not let the person in.
SignedIn sign_in(std::uint16_t port, const std::string& login, const std::string& password);

class MarkingClients {
public:
    /// Connects to 127.0.0.1.
    MarkingClients(std::uint16_t port, std::size_t count, const std::vector<SignedIn>& sessions);
    ~MarkingClients();
    MarkingClients(const MarkingClients&) = delete;
    MarkingClients& operator=(const MarkingClients&) = delete;

    struct Timing {
        double seconds = 0;          ///< For all.
        std::vector<double> micros;  ///< For each, in the order in which they were answered.
    };
    /// Makes all the marks; the process ends if one is not recorded.
    Timing make(const std::vector<MarkToMake>& marks);

private:
    struct Client {
        int socket = -1;
        double sent_at = 0;
        std::string answer;
        bool busy = false;
    };
    std::string request_of(const MarkToMake& mark) const;
    void send(Client& client, const std::string& request);
    /// Whether the answer is whole.
    bool receive(Client& client);

    const std::vector<SignedIn>& sessions_;
    int poll_ = -1;
    std::vector<Client> clients_;
};

}  // namespace letopis::bench
