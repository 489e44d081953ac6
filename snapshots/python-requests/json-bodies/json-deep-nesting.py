import requests

url = "https://api.example.com/json"
payload = {
    "a": {
        "b": {
            "c": {
                "d": {
                    "e": {
                        "f": {
                            "g": [
                                [
                                    [
                                        [
                                            [
                                                ["deep"],
                                            ],
                                        ],
                                    ],
                                ],
                            ],
                        },
                    },
                },
            },
        },
    },
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
