"""An SSH public key."""

# Made by ssh-keygen; the private half is gone.
KEY = (
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC8MzDZSSw2HAGlp+xF4lQkQ4u2R97a97xoiB9QkqnjbPXFfJS0tYylSVu"
    "gK4kCUOE6fjkNfyY0a18dwLNI3bLkixQ1vLVaq6agYsM1cqwce8OpD9zeD7oLxF6L9F0A8aZO7Bb6h6ynLAAvST53UsfX6A"
    "6WLGUz9iO+VJTFMro5GLaR2YlrB5szFvLUkclnRrZwb54G1wWDGPj6UPt6BQWwDo05goFvEg0LyjqbV24IAFOSczCoKHKfU"
    "e/WxlQN/+z48dk8u+i5UJ3oICDKN7/dtzIbtX+QwotBfpR4ZPPCbZv9v9va7bdpLDm1PHPTUrL/iqkaHMa/xdhQ9Z2o9VfZ"
)
FINGERPRINT = "ad:a8:e9:ae:05:69:f8:ef:c0:25:d5:b2:91:4c:17:45"
